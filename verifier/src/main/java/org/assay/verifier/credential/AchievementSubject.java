package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who earned an achievement, and with which results.
 *
 * <p>It names the person by an id, by identifiers, or by both.
 *
 * @param achievement what was earned
 * @param id the URI of the person, such as a DID; a JWT proof needs it
 * @param identifier identifiers of the person, hashed or plain
 * @param result what was reached in the assessments
 * @param source who assessed, if not the issuer
 * @param activityStartDate when the work began
 * @param activityEndDate when the work ended
 * @param licenseNumber the number of a licence
 * @param narrative how this person met the criteria, in Markdown
 * @param role the role in which it was earned
 * @param term the term in which it was earned
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementsubject">Open Badges 3.0</a>
 */
public record AchievementSubject(
    Achievement achievement,
    Optional<String> id,
    List<IdentityObject> identifier,
    List<Result> result,
    Optional<Profile> source,
    Optional<Instant> activityStartDate,
    Optional<Instant> activityEndDate,
    Optional<String> licenseNumber,
    Optional<String> narrative,
    Optional<String> role,
    Optional<String> term) {

  /** Creates it with its own copies of the lists. */
  public AchievementSubject {
    identifier = List.copyOf(identifier);
    result = List.copyOf(result);
    if (id.isEmpty() && identifier.isEmpty()) {
      throw new IllegalArgumentException("the subject needs an id or an identifier");
    }
  }

  /** Creates a builder with what every AchievementSubject has. */
  public static Builder of(Achievement achievement) {
    return new Builder(achievement);
  }

  /** Writes this subject as Open Badges JSON. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("AchievementSubject"))
        .time("activityEndDate", activityEndDate)
        .time("activityStartDate", activityStartDate)
        .object("achievement", achievement.toJson())
        .objects("identifier", identifier, IdentityObject::toJson)
        .text("licenseNumber", licenseNumber)
        .text("narrative", narrative)
        .objects("result", result, Result::toJson)
        .text("role", role)
        .object("source", source, Profile::toJson)
        .text("term", term)
        .toJson();
  }

  /** Collects the optional members. */
  public static final class Builder {

    private final Achievement achievement;
    private Optional<String> id = Optional.empty();
    private List<IdentityObject> identifier = List.of();
    private List<Result> result = List.of();
    private Optional<Profile> source = Optional.empty();
    private Optional<Instant> activityStartDate = Optional.empty();
    private Optional<Instant> activityEndDate = Optional.empty();
    private Optional<String> licenseNumber = Optional.empty();
    private Optional<String> narrative = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> term = Optional.empty();

    private Builder(Achievement achievement) {
      this.achievement = achievement;
    }

    /** Sets the URI of the person. */
    public Builder id(String value) {
      id = Optional.of(value);
      return this;
    }

    /** Sets identifiers of the person. */
    public Builder identifier(List<IdentityObject> value) {
      identifier = value;
      return this;
    }

    /** Sets what was reached in the assessments. */
    public Builder result(List<Result> value) {
      result = value;
      return this;
    }

    /** Sets who assessed, if not the issuer. */
    public Builder source(Profile value) {
      source = Optional.of(value);
      return this;
    }

    /** Sets when the work began. */
    public Builder activityStartDate(Instant value) {
      activityStartDate = Optional.of(value);
      return this;
    }

    /** Sets when the work ended. */
    public Builder activityEndDate(Instant value) {
      activityEndDate = Optional.of(value);
      return this;
    }

    /** Sets the number of a licence. */
    public Builder licenseNumber(String value) {
      licenseNumber = Optional.of(value);
      return this;
    }

    /** Sets how this person met the criteria. */
    public Builder narrative(String value) {
      narrative = Optional.of(value);
      return this;
    }

    /** Sets the role in which it was earned. */
    public Builder role(String value) {
      role = Optional.of(value);
      return this;
    }

    /** Sets the term in which it was earned. */
    public Builder term(String value) {
      term = Optional.of(value);
      return this;
    }

    /** Creates the record. */
    public AchievementSubject build() {
      return new AchievementSubject(
          achievement,
          id,
          identifier,
          result,
          source,
          activityStartDate,
          activityEndDate,
          licenseNumber,
          narrative,
          role,
          term);
    }
  }
}
