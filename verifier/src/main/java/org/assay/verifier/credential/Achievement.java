package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A badge class: what can be earned, and how.
 *
 * <p>Its id stays the same for ever, because every credential repeats it.
 *
 * @param id its URI
 * @param name its name
 * @param description what it recognises
 * @param criteria what one has to do
 * @param achievementType a value such as {@code Competency}, or one that begins with {@code ext:}
 * @param alignment skills in frameworks outside
 * @param creator who defined it, if not the issuer
 * @param fieldOfStudy the field, such as Chemistry
 * @param humanCode a short code for people, such as a course number
 * @param image the badge image
 * @param inLanguage the language of its texts, such as {@code en-US}
 * @param otherIdentifier other names by which it is known
 * @param resultDescription the results that an assessment can have
 * @param specialization the focus within the field
 * @param tag keywords
 * @param version which edition of the definition this is
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#achievement">Open Badges 3.0</a>
 */
public record Achievement(
    String id,
    String name,
    String description,
    Criteria criteria,
    Optional<String> achievementType,
    List<Alignment> alignment,
    Optional<Profile> creator,
    Optional<String> fieldOfStudy,
    Optional<String> humanCode,
    Optional<Image> image,
    Optional<String> inLanguage,
    List<IdentifierEntry> otherIdentifier,
    List<ResultDescription> resultDescription,
    Optional<String> specialization,
    List<String> tag,
    Optional<String> version) {

  /** Creates it with its own copies of the lists. */
  public Achievement {
    alignment = List.copyOf(alignment);
    otherIdentifier = List.copyOf(otherIdentifier);
    resultDescription = List.copyOf(resultDescription);
    tag = List.copyOf(tag);
  }

  /** Creates a builder with what every Achievement has. */
  public static Builder of(String id, String name, String description, Criteria criteria) {
    return new Builder(id, name, description, criteria);
  }

  /** Writes this achievement as it stands inside a credential. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("Achievement"))
        .text("name", name)
        .text("description", description)
        .object("criteria", criteria.toJson())
        .text("achievementType", achievementType)
        .objects("alignment", alignment, Alignment::toJson)
        .object("creator", creator, Profile::toJson)
        .text("fieldOfStudy", fieldOfStudy)
        .text("humanCode", humanCode)
        .object("image", image, Image::toJson)
        .text("inLanguage", inLanguage)
        .objects("otherIdentifier", otherIdentifier, IdentifierEntry::toJson)
        .objects("resultDescription", resultDescription, ResultDescription::toJson)
        .text("specialization", specialization)
        .texts("tag", tag)
        .text("version", version)
        .toJson();
  }

  /** Writes this achievement as a document of its own, as it is served at its id. */
  public JsonObject toDocument() {
    return new Members()
        .texts("@context", List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES))
        .all(toJson())
        .toJson();
  }

  /** Collects the optional members. */
  public static final class Builder {

    private final String id;
    private final String name;
    private final String description;
    private final Criteria criteria;
    private Optional<String> achievementType = Optional.empty();
    private List<Alignment> alignment = List.of();
    private Optional<Profile> creator = Optional.empty();
    private Optional<String> fieldOfStudy = Optional.empty();
    private Optional<String> humanCode = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private Optional<String> inLanguage = Optional.empty();
    private List<IdentifierEntry> otherIdentifier = List.of();
    private List<ResultDescription> resultDescription = List.of();
    private Optional<String> specialization = Optional.empty();
    private List<String> tag = List.of();
    private Optional<String> version = Optional.empty();

    private Builder(String id, String name, String description, Criteria criteria) {
      this.id = id;
      this.name = name;
      this.description = description;
      this.criteria = criteria;
    }

    /** Sets a value such as {@code Competency}, or one that begins with {@code ext:}. */
    public Builder achievementType(String value) {
      achievementType = Optional.of(value);
      return this;
    }

    /** Sets skills in frameworks outside. */
    public Builder alignment(List<Alignment> value) {
      alignment = value;
      return this;
    }

    /** Sets who defined it. */
    public Builder creator(Profile value) {
      creator = Optional.of(value);
      return this;
    }

    /** Sets the field. */
    public Builder fieldOfStudy(String value) {
      fieldOfStudy = Optional.of(value);
      return this;
    }

    /** Sets a short code for people. */
    public Builder humanCode(String value) {
      humanCode = Optional.of(value);
      return this;
    }

    /** Sets the badge image. */
    public Builder image(Image value) {
      image = Optional.of(value);
      return this;
    }

    /** Sets the language of its texts. */
    public Builder inLanguage(String value) {
      inLanguage = Optional.of(value);
      return this;
    }

    /** Sets other names. */
    public Builder otherIdentifier(List<IdentifierEntry> value) {
      otherIdentifier = value;
      return this;
    }

    /** Sets the results that an assessment can have. */
    public Builder resultDescription(List<ResultDescription> value) {
      resultDescription = value;
      return this;
    }

    /** Sets the focus within the field. */
    public Builder specialization(String value) {
      specialization = Optional.of(value);
      return this;
    }

    /** Sets keywords. */
    public Builder tag(List<String> value) {
      tag = value;
      return this;
    }

    /** Sets which edition of the definition this is. */
    public Builder version(String value) {
      version = Optional.of(value);
      return this;
    }

    /** Creates the record. */
    public Achievement build() {
      return new Achievement(
          id,
          name,
          description,
          criteria,
          achievementType,
          alignment,
          creator,
          fieldOfStudy,
          humanCode,
          image,
          inLanguage,
          otherIdentifier,
          resultDescription,
          specialization,
          tag,
          version);
    }
  }
}
