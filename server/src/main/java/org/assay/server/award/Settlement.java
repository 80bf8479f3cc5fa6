package org.assay.server.award;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What an owner decides about an award that lost its support.
 *
 * @param decision whether it stays
 * @param reason a sentence, up to 500 characters; a revoked badge's page shows it
 */
public record Settlement(Choice decision, String reason) {

  /** Checks the members. */
  public Settlement {
    decision = Given.present("decision", decision);
    reason = Given.line("reason", reason, 500);
  }

  /** The two ways to decide. */
  public enum Choice {
    /** The award stays, and its badge too. */
    KEEP(AwardState.KEPT),
    /** The award is taken back, and its badge revoked. */
    WITHDRAW(AwardState.WITHDRAWN);

    private final AwardState state;

    Choice(AwardState state) {
      this.state = state;
    }

    AwardState state() {
      return state;
    }

    /** Reads a choice, in small letters. */
    @JsonCreator
    public static Choice of(String name) {
      return Stream.of(values())
          .filter(choice -> choice.wireName().equals(name))
          .findFirst()
          .orElseThrow(() -> Problem.invalid("The decision is keep or withdraw."));
    }

    /** Returns it as it stands in requests. */
    @JsonValue
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
