package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An Open Badge before it is signed: an issuer says that somebody earned an achievement.
 *
 * <p>Instants are written in whole seconds.
 *
 * @param id its URI, unique for ever
 * @param issuer who says so
 * @param validFrom from when it holds; raised when the credential is issued anew
 * @param credentialSubject who earned what
 * @param name its title in a wallet
 * @param description a few words for a wallet
 * @param image a picture of this credential
 * @param validUntil until when it holds
 * @param awardedDate when it was first awarded
 * @param evidence what shows that it was earned
 * @param credentialStatus where its status can be read
 * @param credentialSchema the schemas it follows
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential">Open Badges 3.0</a>
 */
public record AchievementCredential(
    String id,
    Profile issuer,
    Instant validFrom,
    AchievementSubject credentialSubject,
    Optional<String> name,
    Optional<String> description,
    Optional<Image> image,
    Optional<Instant> validUntil,
    Optional<Instant> awardedDate,
    List<Evidence> evidence,
    Optional<BitstringStatusListEntry> credentialStatus,
    List<CredentialSchema> credentialSchema) {

  /** Creates it with its own copies of the lists. */
  public AchievementCredential {
    evidence = List.copyOf(evidence);
    credentialSchema = List.copyOf(credentialSchema);
    if (validUntil.isPresent() && validUntil.get().isBefore(validFrom)) {
      throw new IllegalArgumentException("validUntil lies before validFrom");
    }
  }

  /** Creates a builder with what every AchievementCredential has. */
  public static Builder of(
      String id, Profile issuer, Instant validFrom, AchievementSubject credentialSubject) {
    return new Builder(id, issuer, validFrom, credentialSubject);
  }

  /** Writes this credential as Open Badges JSON, without proof. */
  public JsonObject toJson() {
    return new Members()
        .texts("@context", contexts())
        .text("id", id)
        .texts("type", List.of("VerifiableCredential", "OpenBadgeCredential"))
        .text("name", name)
        .text("description", description)
        .object("image", image, Image::toJson)
        .object("credentialSubject", credentialSubject.toJson())
        .objects("evidence", evidence, Evidence::toJson)
        .object("issuer", issuer.toJson())
        .time("validFrom", validFrom)
        .time("validUntil", validUntil)
        .time("awardedDate", awardedDate)
        .object("credentialStatus", credentialStatus, BitstringStatusListEntry::toJson)
        .objects("credentialSchema", credentialSchema, CredentialSchema::toJson)
        .toJson();
  }

  // Types such as 1EdTechJsonSchemaValidator2019 are defined in the third context alone.
  private List<String> contexts() {
    boolean extended =
        credentialSchema.stream().anyMatch(schema -> schema.type().startsWith("1EdTech"));
    return extended
        ? List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES, Contexts.OPEN_BADGES_EXTENSIONS)
        : List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES);
  }

  /** Collects the optional members. */
  public static final class Builder {

    private final String id;
    private final Profile issuer;
    private final Instant validFrom;
    private final AchievementSubject credentialSubject;
    private Optional<String> name = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private Optional<Instant> validUntil = Optional.empty();
    private Optional<Instant> awardedDate = Optional.empty();
    private List<Evidence> evidence = List.of();
    private Optional<BitstringStatusListEntry> credentialStatus = Optional.empty();
    private List<CredentialSchema> credentialSchema = List.of();

    private Builder(
        String id, Profile issuer, Instant validFrom, AchievementSubject credentialSubject) {
      this.id = id;
      this.issuer = issuer;
      this.validFrom = validFrom;
      this.credentialSubject = credentialSubject;
    }

    /** Sets its title in a wallet. */
    public Builder name(String value) {
      name = Optional.of(value);
      return this;
    }

    /** Sets a few words for a wallet. */
    public Builder description(String value) {
      description = Optional.of(value);
      return this;
    }

    /** Sets a picture of this credential. */
    public Builder image(Image value) {
      image = Optional.of(value);
      return this;
    }

    /** Sets until when it holds. */
    public Builder validUntil(Instant value) {
      validUntil = Optional.of(value);
      return this;
    }

    /** Sets when it was first awarded. */
    public Builder awardedDate(Instant value) {
      awardedDate = Optional.of(value);
      return this;
    }

    /** Sets what shows that it was earned. */
    public Builder evidence(List<Evidence> value) {
      evidence = value;
      return this;
    }

    /** Sets where its status can be read. */
    public Builder credentialStatus(BitstringStatusListEntry value) {
      credentialStatus = Optional.of(value);
      return this;
    }

    /** Sets the schemas it follows. */
    public Builder credentialSchema(List<CredentialSchema> value) {
      credentialSchema = value;
      return this;
    }

    /** Creates the record. */
    public AchievementCredential build() {
      return new AchievementCredential(
          id,
          issuer,
          validFrom,
          credentialSubject,
          name,
          description,
          image,
          validUntil,
          awardedDate,
          evidence,
          credentialStatus,
          credentialSchema);
    }
  }
}
