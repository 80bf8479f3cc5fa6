package org.assay.verifier.check;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;

/**
 * Asks the same questions about the endorsements inside the badge: of the credential, of the
 * achievement, of any profile.
 *
 * <p>Endorsements of an endorsement are followed as deep as any document inside another.
 */
final class EndorsementCheck {

  private static final String NAME = "endorsement";
  private static final int MAX = 16;

  private EndorsementCheck() {}

  static List<Finding> examine(
      JsonObject credential, boolean authentic, Inquiry inquiry, List<Judgement.Inner> contained) {
    List<Endorsements.Place> places = Endorsements.in(credential);
    if (places.isEmpty()) {
      return List.of(Findings.notApplicable(NAME, "Nobody endorses the badge inside it."));
    }
    if (!authentic) {
      return List.of(skipped("because no good proof shows who issued the badge.", ""));
    }
    if (places.size() > MAX) {
      return List.of(skipped("because there are more than " + MAX + ".", ""));
    }
    Set<String> ids = Endorsements.idsIn(credential);
    List<Finding> findings = new ArrayList<>();
    for (Endorsements.Place place : places) {
      findings.addAll(judge(place, ids, inquiry, contained));
    }
    return findings;
  }

  private static List<Finding> judge(
      Endorsements.Place place, Set<String> ids, Inquiry inquiry, List<Judgement.Inner> contained) {
    SecuredDocument endorsement;
    try {
      endorsement = place.read();
    } catch (CheckFailure failure) {
      return List.of(Findings.below(place.pointer(), Findings.of(NAME, failure)));
    }
    Judgement judgement = Judge.judge(endorsement, inquiry.inside());
    contained.add(new Judgement.Inner(place.pointer(), judgement));
    Optional<Finding> obstacle = judgement.obstacle();
    if (obstacle.isPresent()) {
      return List.of(Findings.inside(NAME, place.pointer(), "In an endorsement", obstacle.get()));
    }
    JsonObject credential = endorsement.credential();
    if (!Versions.isEndorsement(credential)) {
      return List.of(refuted(place, "What stands here is no endorsement."));
    }
    String endorsed =
        Shape.object(credential, "credentialSubject").flatMap(s -> Shape.text(s, "id")).orElse("");
    if (!ids.contains(endorsed)) {
      return List.of(
          refuted(place, "The endorsement is about something that is not in the badge."));
    }
    return List.of(summary(place, credential));
  }

  private static Finding summary(Endorsements.Place place, JsonObject credential) {
    String endorser = Shape.idOf(credential.get("issuer")).orElse("");
    return Findings.below(
        place.pointer(),
        Findings.confirmed(NAME, "The endorsement is good.", Map.of("endorser", endorser)));
  }

  private static Finding refuted(Endorsements.Place place, String message) {
    return Findings.of(
        NAME, CheckFailure.refuted("ENDORSEMENT_MISMATCH", message, place.pointer()));
  }

  private static Finding skipped(String why, String pointer) {
    return Findings.of(
        NAME,
        CheckFailure.undetermined("NOT_CHECKED", "Endorsements were not checked " + why, pointer));
  }
}
