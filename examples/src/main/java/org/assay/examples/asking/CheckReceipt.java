package org.assay.examples.asking;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.SignedStatement;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Checks that an answer is exactly what a server signed, just now, for this client, in answer to
 * this question. Without that no line of it may be shown.
 */
public final class CheckReceipt {

  private static final int EDITION = 1;

  /** How far the server's clock and this machine's may be apart. */
  private static final Duration LEEWAY = Duration.ofMinutes(10);

  private final ServerAddress issuer;
  private final String client;
  private final DocumentLoader keys;
  private final Clock clock;

  /**
   * Creates it.
   *
   * @param issuer the server whose word is trusted; only keys that it publishes prove anything
   * @param client the id of the client that asks
   * @param keys fetches a key
   * @param clock tells now
   */
  public CheckReceipt(ServerAddress issuer, String client, DocumentLoader keys, Clock clock) {
    this.issuer = issuer;
    this.client = client;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Checks an answer about a person.
   *
   * @throws CheckFailure refuted if it is not what was signed, or answers something else;
   *     undetermined if the key cannot be had
   */
  public Told check(JsonObject answer, Question asked) throws CheckFailure {
    var receipt = statement(Members.text(answer, "receipt"));
    var told = receipt.payload();
    same("PERSON_MISMATCH", told, "sub", Members.text(answer, "person"));
    same("READ_MISMATCH", told, "jti", "urn:uuid:" + Members.text(answer, "read"));
    checkQuestion(answer, told, asked);
    checkFresh(told);
    if (!receipt.hasDigestOf("answer", answer, Set.of("receipt"))) {
      throw refuted("ANSWER_MISMATCH", "The answer is not the one that was signed.");
    }
    checkScore(answer, told, asked);
    return Told.of(answer);
  }

  /**
   * Checks a receipt by itself: that the issuer signed it, for this client.
   *
   * @throws CheckFailure refuted if not; undetermined if the key cannot be had
   */
  public SignedStatement statement(String text) throws CheckFailure {
    var receipt = SignedStatement.verify(text, SignedStatement.RECEIPT, issuer.keys(), keys);
    if (Members.number(receipt.payload(), "v") != EDITION) {
      throw CheckFailure.undetermined(
          "UNKNOWN_EDITION", "The receipt is of an edition that this program does not know.", "/v");
    }
    same("AUDIENCE_MISMATCH", receipt.payload(), "aud", client);
    return receipt;
  }

  private static void checkQuestion(JsonObject answer, JsonObject told, Question asked)
      throws CheckFailure {
    var question = Members.object(told, "question");
    same("QUESTION_MISMATCH", told, "kind", asked.kind());
    same("QUESTION_MISMATCH", question, "purpose", asked.purpose());
    same("QUESTION_MISMATCH", question, "asOf", Members.text(answer, "asOf"));
    same("QUESTION_MISMATCH", question, "knownAt", Members.text(answer, "knownAt"));
    for (var name : new String[] {"policy", "withheld"}) {
      if (!Objects.equals(told.get(name), answer.get(name))) {
        throw refuted("ANSWER_MISMATCH", "The receipt says another '" + name + "'.");
      }
    }
    if (asked.person().isPresent()) {
      same("PERSON_MISMATCH", told, "sub", asked.person().get());
    }
    if (asked.since().isPresent()
        && !(Members.instant(question, "since").equals(asked.since().get())
            && Members.instant(answer, "since").equals(asked.since().get()))) {
      throw refuted("QUESTION_MISMATCH", "The receipt is about another time.");
    }
  }

  private void checkFresh(JsonObject told) throws CheckFailure {
    var age = Duration.between(Members.instant(told, "iat"), clock.instant()).abs();
    if (age.compareTo(LEEWAY) > 0) {
      throw refuted("STALE", "The receipt was not made just now: an older answer came back.");
    }
  }

  private static void checkScore(JsonObject answer, JsonObject told, Question asked)
      throws CheckFailure {
    var score = Score.of(answer);
    if (!Objects.equals(told.get("score"), answer.get("score"))) {
      throw refuted("ANSWER_MISMATCH", "The receipt says another score.");
    }
    boolean right =
        score
            .map(said -> asked.formula().filter(said.formula()::equals).isPresent())
            .orElse(asked.formula().isEmpty() || isWithheld(answer));
    if (!right) {
      throw refuted("QUESTION_MISMATCH", "The score is not the one that was asked for.");
    }
  }

  /** Tells whether no score can be told, since its contributions would tell of badges. */
  private static boolean isWithheld(JsonObject answer) throws CheckFailure {
    return Withheld.of(answer).stream().anyMatch(one -> one.field().equals("badges"));
  }

  private static void same(String code, JsonObject told, String name, String expected)
      throws CheckFailure {
    var said = Members.text(told, name);
    if (!said.equals(expected)) {
      throw refuted(code, "The receipt's '" + name + "' is " + said + ", not " + expected + ".");
    }
  }

  private static CheckFailure refuted(String code, String why) {
    return CheckFailure.refuted(code, why, "");
  }
}
