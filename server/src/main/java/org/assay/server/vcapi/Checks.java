package org.assay.server.vcapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;

/**
 * Which questions must have been answered well for {@code verified} to be true.
 *
 * <p>A request may ask for fewer than all, and then an answer that could not be found out is only a
 * warning. Two things it cannot wish away: the proof, without which nothing is verified, and
 * anything that is refuted, since what is present and bad is bad whoever asks.
 *
 * @param asked the verifier's names of the questions; empty means all
 */
record Checks(Optional<Set<String>> asked) {

  /** All questions. */
  static final Checks ALL = new Checks(Optional.empty());

  private static final Set<String> PROOF =
      Set.of("parsing", "proof", "issuer", "holder", "challenge", "contained", "verifier");

  /** What the names in a request stand for: those of the interface, and the verifier's own. */
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("proof", Set.of()),
          Map.entry("status", Set.of("status", "refresh")),
          Map.entry("credentialStatus", Set.of("status", "refresh")),
          Map.entry("schema", Set.of("structure", "schema")),
          Map.entry("credentialSchema", Set.of("structure", "schema")),
          Map.entry("structure", Set.of("structure")),
          Map.entry("validity", Set.of("validity")),
          Map.entry("endorsement", Set.of("endorsement")),
          Map.entry("relatedResource", Set.of("related")));

  /** Reads what a request names; empty if one of the names is unknown. An empty list means all. */
  static Optional<Checks> named(List<String> names) {
    if (!NAMES.keySet().containsAll(names)) {
      return Optional.empty();
    }
    if (names.isEmpty()) {
      return Optional.of(ALL);
    }
    var asked = new HashSet<>(PROOF);
    names.forEach(name -> asked.addAll(NAMES.get(name)));
    return Optional.of(new Checks(Optional.of(Set.copyOf(asked))));
  }

  /** Tells whether the answer is yes. */
  boolean areMetBy(Verdict verdict) {
    if (asked.isEmpty()) {
      return verdict.isVerified();
    }
    boolean signed = verdict.proof() == Outcome.CONFIRMED && confirmed(verdict, "proof");
    boolean owned = confirmed(verdict, "issuer") || confirmed(verdict, "holder");
    return signed && owned && verdict.findings().stream().noneMatch(this::isObstacle);
  }

  /** Tells whether a finding stands in the way. */
  boolean isObstacle(Finding finding) {
    return switch (finding.outcome()) {
      case REFUTED -> true;
      case UNDETERMINED -> asked.map(names -> names.contains(finding.check())).orElse(true);
      case CONFIRMED, NOT_APPLICABLE -> false;
    };
  }

  private static boolean confirmed(Verdict verdict, String check) {
    return verdict.findings(check).stream().anyMatch(f -> f.outcome() == Outcome.CONFIRMED);
  }
}
