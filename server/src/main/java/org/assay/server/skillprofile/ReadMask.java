package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the numbers of one read are hidden with. A receipt has to say how far the logs about a
 * person were read; but whoever saw the numbers themselves would see how often the person allowed
 * something or took it back, and that there is more than is told. So they are told apart by nobody
 * but the server, and are other ones for each read.
 *
 * @param events what the number of events is hidden with
 * @param consents what the number of entries about consents is hidden with
 */
record ReadMask(int events, int consents) {

  private static final String HMAC = "HmacSHA256";

  /**
   * Creates the mask of a read.
   *
   * @param secret the server's own
   */
  static ReadMask of(byte[] secret, UUID read) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      var bytes = ByteBuffer.wrap(mac.doFinal(("known:" + read).getBytes(UTF_8)));
      return new ReadMask(bytes.getInt(), bytes.getInt());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }

  /** Returns the numbers as a receipt tells them. */
  Hidden hide(int eventsRead, int consentsRead) {
    return new Hidden(hex(eventsRead ^ events), hex(consentsRead ^ consents));
  }

  /** Returns how many events there were. */
  int events(Hidden hidden) {
    return HexFormat.fromHexDigits(hidden.events()) ^ events;
  }

  /** Returns how many entries about consents there were. */
  int consents(Hidden hidden) {
    return HexFormat.fromHexDigits(hidden.consents()) ^ consents;
  }

  private static String hex(int number) {
    return HexFormat.of().toHexDigits(number);
  }

  /**
   * Hidden numbers, eight small hexadecimal digits each.
   *
   * @param events of events
   * @param consents of entries about consents
   */
  record Hidden(String events, String consents) {}
}
