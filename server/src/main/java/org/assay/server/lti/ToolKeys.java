package org.assay.server.lti;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.GuardedHttp;
import org.assay.verifier.loading.Reach;

/**
 * The public keys of tools, given to us or fetched from where the tool publishes them. Fetched ones
 * are kept for a minute; only a few are fetched at the same time, since anybody may ask for a token
 * in a tool's name.
 */
@Singleton
class ToolKeys {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 1000;
  private static final int MOST_OUTSIDE = 8;
  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(200_000, Duration.ofSeconds(5), 2);

  /** Keys that were fetched, and when; empty if they could not be had. */
  private record Fetched(Optional<JWKSet> keys, Instant at) {}

  private final DocumentLoader network;
  private final Closeable end;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST_OUTSIDE);
  private final Map<String, Fetched> fetched = new ConcurrentHashMap<>();

  @Inject
  ToolKeys(Clock clock) {
    this(new GuardedHttp(Reach.PUBLIC, LIMITS, clock), clock);
  }

  private ToolKeys(GuardedHttp network, Clock clock) {
    this(network, network::close, clock);
  }

  ToolKeys(DocumentLoader network, Closeable end, Clock clock) {
    this.network = network;
    this.end = end;
    this.clock = clock;
  }

  /** Returns the keys of a tool; empty if they cannot be had now. */
  Optional<JWKSet> of(LtiTool tool) {
    return tool.jwks().map(ToolKeys::read).orElseGet(() -> published(tool.jwksUrl().orElseThrow()));
  }

  private Optional<JWKSet> published(String url) {
    var known = fetched.get(url);
    var now = clock.instant();
    if (known != null && now.isBefore(known.at().plus(KEPT))) {
      return known.keys();
    }
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    try {
      var keys = fetch(url);
      if (fetched.size() >= MOST_KEPT) {
        fetched.clear();
      }
      fetched.put(url, new Fetched(keys, now));
      return keys;
    } finally {
      places.release();
    }
  }

  private Optional<JWKSet> fetch(String url) {
    try {
      var document = network.load(URI.create(url), "application/json");
      return read(new String(document.body(), StandardCharsets.UTF_8));
    } catch (CheckFailure | IllegalArgumentException notToBeHad) {
      return Optional.empty();
    }
  }

  private static Optional<JWKSet> read(String text) {
    try {
      return Optional.of(JWKSet.parse(text).toPublicJWKSet());
    } catch (ParseException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  @PreDestroy
  void close() {
    try {
      end.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
