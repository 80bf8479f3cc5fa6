package org.assay.server.xapi;

import java.nio.charset.StandardCharsets;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/** Statements for tests. */
final class Samples {

  static final String ACTOR = "{\"mbox\":\"mailto:ann@example.org\"}";
  static final String VERB = "{\"id\":\"http://adlnet.gov/expapi/verbs/passed\"}";
  static final String OBJECT = "{\"id\":\"https://lms.example.org/tests/7\"}";

  private Samples() {}

  /** Returns a statement with more members; each begins with a comma. */
  static String statement(String more) {
    return "{\"actor\":" + ACTOR + ",\"verb\":" + VERB + ",\"object\":" + OBJECT + more + "}";
  }

  static SentStatement read(String text) {
    try {
      return SentStatement.read(
          Place.top(StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8))));
    } catch (CheckFailure e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
