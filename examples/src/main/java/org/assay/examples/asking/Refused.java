package org.assay.examples.asking;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.assay.verifier.CheckFailure;

/**
 * An answer that is not believed, and nothing of which is shown but whom it claims to be about.
 *
 * @param person the person whom it names
 * @param read the receipt's id that it names
 * @param code what is wrong, for programs
 * @param why what is wrong, in words
 */
public record Refused(String person, String read, String code, String why) {

  /** Creates it from an answer and what is wrong with it. */
  public static Refused of(JsonObject answer, CheckFailure failure) {
    return new Refused(
        claimed(answer, "person"),
        claimed(answer, "read"),
        failure.code(),
        String.valueOf(failure.getMessage()));
  }

  private static String claimed(JsonObject answer, String name) {
    return answer.get(name) instanceof JsonString text ? text.getString() : "(unknown)";
  }
}
