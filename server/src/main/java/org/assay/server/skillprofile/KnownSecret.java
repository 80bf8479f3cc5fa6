package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The secret of receipts. It never changes, so that it is read once. */
@Singleton
class KnownSecret {

  private final KeepSecret keepSecret;
  private final AtomicReference<byte[]> read = new AtomicReference<>();

  @Inject
  KnownSecret(KeepSecret keepSecret) {
    this.keepSecret = keepSecret;
  }

  /** Returns the mask of a read. */
  ReadMask mask(UUID of) {
    return ReadMask.of(Optional.ofNullable(read.get()).orElseGet(this::readOnce), of);
  }

  private byte[] readOnce() {
    var secret = keepSecret.secret();
    read.set(secret);
    return secret;
  }
}
