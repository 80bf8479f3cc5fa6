package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.server.consent.ProfileField;
import org.assay.server.credential.ReadSigned;
import org.assay.server.learner.ReadLearners;
import org.assay.server.platform.Problem;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;

/**
 * Writes what a person can prove as a learner record: the badges themselves, as they were signed,
 * so that whoever got them can prove later what they were told.
 */
@Singleton
class WriteClr {

  /** Judging a record means judging every badge in it; verifiers set bounds. */
  private static final int MOST = 64;

  /** A signed badge shows itself and how it was earned; no part of it can be left out. */
  private static final Set<ProfileField> SHOWN =
      Set.of(ProfileField.BADGES, ProfileField.ASSESSMENT);

  private final ReadSigned readSigned;
  private final ReadLearners learners;

  @Inject
  WriteClr(ReadSigned readSigned, ReadLearners learners) {
    this.readSigned = readSigned;
    this.learners = learners;
  }

  /**
   * Writes the record, unsigned.
   *
   * @param issuer who tells
   * @throws Problem a broken rule, if the badges may not be shown, or there are none or too many
   */
  JsonObject of(Folded folded, String issuer) {
    checkReleased(folded);
    var badges =
        ProfileFold.of(folded.known(), folded.question(), folded.profile().read()).badges();
    if (badges.isEmpty() || badges.size() > MOST) {
      throw Problem.ruleBroken(
          "A learner record holds 1 to " + MOST + " badges; these are " + badges.size() + ".");
    }
    var signed =
        readSigned.json(badges.stream().map(told -> told.badge().id()).toList()).stream()
            .map(WriteClr::read)
            .toList();
    var person = folded.profile().person();
    var subject =
        learners.find(person).orElseThrow(() -> Problem.notFound("person", person)).subjectId();
    return new ClrRecord(issuer, folded.profile().read(), folded.at(), subject, signed).json();
  }

  private static void checkReleased(Folded folded) {
    var withheld =
        folded.profile().withheld().stream()
            .filter(one -> SHOWN.contains(one.field()))
            .map(one -> one.field().wireName() + " (" + one.why() + ")")
            .collect(Collectors.joining(", "));
    if (!withheld.isEmpty()) {
      throw Problem.ruleBroken(
          "A learner record shows signed badges whole, but for this purpose some of it is withheld: "
              + withheld
              + ".");
    }
  }

  private static JsonObject read(String json) {
    try {
      return StrictJson.readObject(json.getBytes(UTF_8));
    } catch (CheckFailure e) {
      throw new IllegalStateException("a badge of ours is not strict JSON", e);
    }
  }
}
