package org.assay.verifier.check;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;

/**
 * Tells when what somebody presents was issued about somebody else: a copy of a badge can be had by
 * many, and whoever has one can present it under a name of their own.
 *
 * <p>That is allowed, as parents present what is about their children, and so decides nothing.
 */
final class SubjectNote {

  private static final Set<Kind> ABOUT_SOMEBODY =
      Set.of(Kind.OPEN_BADGE, Kind.CLR, Kind.CREDENTIAL, Kind.SD_JWT_VC);

  private SubjectNote() {}

  /**
   * Returns a warning for each credential inside that names subjects, and none of them presents it.
   *
   * @param presenters the ids under which the presentation was signed
   */
  static List<Finding> about(Set<String> presenters, List<Judgement.Inner> contained) {
    return contained.stream()
        .filter(inner -> isOfOthers(presenters, inner.judgement()))
        .map(inner -> note(inner.pointer()))
        .toList();
  }

  private static boolean isOfOthers(Set<String> presenters, Judgement judgement) {
    List<String> subjects = judgement.credential().stream().flatMap(SubjectNote::ids).toList();
    return judgement.kind().filter(ABOUT_SOMEBODY::contains).isPresent()
        && !subjects.isEmpty()
        && subjects.stream().noneMatch(presenters::contains);
  }

  private static Stream<String> ids(JsonObject credential) {
    Stream<String> subjects =
        Shape.many(credential.get("credentialSubject")).stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonValue::asJsonObject)
            .flatMap(subject -> Shape.text(subject, "id").stream());
    return Stream.concat(subjects, ofToken(credential).stream());
  }

  // An SD-JWT VC has no subject but a claim.
  private static Optional<String> ofToken(JsonObject credential) {
    return credential.containsKey("credentialSubject")
        ? Optional.empty()
        : Shape.text(credential, "sub");
  }

  private static Finding note(String pointer) {
    return Findings.notice(
        "holder",
        "HOLDER_NOT_SUBJECT",
        "A credential inside was issued about somebody else than its presenter.",
        pointer,
        Map.of());
  }
}
