package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.ProfileField;
import org.assay.server.consent.Withheld;
import org.assay.server.skillprofile.SkillProfile.InferredSkill;
import org.assay.server.skillprofile.SkillProfile.Learning;

/**
 * What was told about a person, to whom, what for, and how far everything was read on which it
 * rests, so that it can be worked out again, to the byte.
 *
 * @param v the edition of this form
 * @param iss who told
 * @param jti the entry in the read ledger
 * @param iat when
 * @param aud the account that was told
 * @param reader its name
 * @param sub the person
 * @param base the address of the server then
 * @param kind what was asked: a profile, a batch, a match …
 * @param question the rest of the question
 * @param policy the version of the policy by which it was told
 * @param known how far everything was read
 * @param released what was told
 * @param withheld what was not, and why
 * @param score the score, if one was asked for
 * @param learning the hours of learning that were told
 * @param inferred what was told without proof, which is not worked out again
 * @param answer the SHA-256 of the answer's canonical form (RFC 8785) without its receipt
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Receipt(
    int v,
    String iss,
    String jti,
    Instant iat,
    UUID aud,
    String reader,
    UUID sub,
    String base,
    String kind,
    Asked question,
    int policy,
    Read known,
    Released released,
    List<Withheld> withheld,
    Optional<Score> score,
    Optional<Learning> learning,
    Optional<List<InferredSkill>> inferred,
    String answer) {

  /** The edition of this form. */
  static final int VERSION = 1;

  private static final String READ = "urn:uuid:";

  static String jti(UUID read) {
    return READ + read;
  }

  /** Returns the entry in the read ledger. */
  UUID read() {
    return UUID.fromString(jti.substring(READ.length()));
  }

  /**
   * What was asked.
   *
   * @param purpose what for
   * @param asOf for which instant
   * @param knownAt by what was known then
   * @param formula the formula of the score
   * @param version its version
   * @param since from when badges counted for the score
   * @param career what else the answer to a career question rested on
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Asked(
      String purpose,
      Instant asOf,
      Instant knownAt,
      Optional<String> formula,
      Optional<Integer> version,
      Optional<Instant> since,
      Optional<Career> career) {

    static Asked of(Question question, Optional<Score> score) {
      return new Asked(
          question.purpose(),
          question.moment().asOf(),
          question.moment().knownAt(),
          question.score().map(Question.ScoreWish::formula),
          score.map(Score::version).or(() -> question.score().flatMap(wish -> wish.version())),
          question.since(),
          question.career());
    }

    Question question() {
      return new Question(
          purpose,
          new Moment(asOf, knownAt),
          formula.map(name -> new Question.ScoreWish(name, version)),
          since,
          career);
    }
  }

  /**
   * How far everything was read. What is about the person is hidden: see {@link ReadMask}.
   *
   * @param events the number of the last event of the person, hidden
   * @param settings the number of the last setting of the organisation
   * @param consents the number of the person's last word on consent, hidden
   * @param learning when the last that counted of their learning became known
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Read(String events, int settings, String consents, Optional<Instant> learning) {

    ReadMask.Hidden hidden() {
      return new ReadMask.Hidden(events, consents);
    }
  }

  /**
   * What was told.
   *
   * @param fields the fields
   * @param skills the skills and their highest levels
   * @param badges the badges that prove them, where these were told
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Released(
      List<ProfileField> fields, List<ToldSkill> skills, Optional<List<Badge>> badges) {}

  /**
   * A skill that was told.
   *
   * @param skill its id
   * @param level the level
   */
  record ToldSkill(UUID skill, String level) {}

  /**
   * A badge that was told.
   *
   * @param badge its address
   * @param achievement the address of its class's version
   * @param version the version
   * @param skills what it proves
   */
  record Badge(String badge, String achievement, int version, List<ToldSkill> skills) {}
}
