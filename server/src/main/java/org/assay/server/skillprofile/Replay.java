package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a receipt that was looked at again. It says yes or no, and never what it found.
 *
 * @param signature whether it is signed with a published key of this issuer
 * @param why the code of what is wrong with the signature
 * @param kept whether the ledger holds the same receipt
 * @param recomputed whether the same answer comes out when it is worked out again
 * @param differs where the receipt worked out again differs, as JSON pointers; the first hundred
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Replay(
    Signature signature,
    Optional<String> why,
    Optional<Sameness> kept,
    Optional<Sameness> recomputed,
    Optional<List<String>> differs) {

  /** What its signature is worth. */
  public enum Signature {
    /** A published key of the issuer made it. */
    GOOD,
    /** It proves nothing, and the rest was not looked at. */
    BAD;

    /** Returns it as it stands in the API. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it compares. */
  public enum Sameness {
    /** To the byte. */
    SAME,
    /** Not to the byte. */
    DIFFERENT,
    /** There is nothing to compare it with. */
    MISSING;

    /** Returns it as it stands in the API. */
    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Sameness of(boolean same) {
      return same ? SAME : DIFFERENT;
    }
  }

  static Replay refuted(String why) {
    return new Replay(
        Signature.BAD, Optional.of(why), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Replay of(Sameness kept, Sameness recomputed, List<String> differs) {
    return new Replay(
        Signature.GOOD,
        Optional.empty(),
        Optional.of(kept),
        Optional.of(recomputed),
        Optional.of(differs));
  }
}
