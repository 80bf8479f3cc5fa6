package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.assay.server.platform.DuplicateKey;

/** Uses an assertion up: whoever overheard it cannot use it again. */
@Singleton
class UseAssertion {

  private final NoteAssertion noteAssertion;

  @Inject
  UseAssertion(NoteAssertion noteAssertion) {
    this.noteAssertion = noteAssertion;
  }

  /** Tells whether this was the first use. */
  boolean use(LtiTool tool, ClientAssertion assertion) {
    try {
      noteAssertion.note(
          fingerprint(tool, assertion), assertion.expiry().plus(ClientAssertion.SKEW));
      return true;
    } catch (RuntimeException failed) {
      if (DuplicateKey.caused(failed)) {
        return false;
      }
      throw failed;
    }
  }

  private static String fingerprint(LtiTool tool, ClientAssertion assertion) {
    try {
      var text = tool.id() + " " + assertion.id().orElseThrow();
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
