package org.assay.verifier.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An organisation or a person: an issuer, a creator of achievements, an assessor.
 *
 * @param id its URI; for an issuer, what its keys must name as their controller
 * @param name its name
 * @param url its home page
 * @param phone a telephone number
 * @param description a few words about it
 * @param image its logo or portrait
 * @param email an e-mail address
 * @param otherIdentifier other names by which it is known
 * @param parentOrg the organisation that it is part of
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#profile">Open Badges 3.0</a>
 */
public record Profile(
    String id,
    Optional<String> name,
    Optional<String> url,
    Optional<String> phone,
    Optional<String> description,
    Optional<Image> image,
    Optional<String> email,
    List<IdentifierEntry> otherIdentifier,
    Optional<Profile> parentOrg) {

  /** Creates it with its own copies of the lists. */
  public Profile {
    otherIdentifier = List.copyOf(otherIdentifier);
  }

  /** Creates a builder with what every Profile has. */
  public static Builder of(String id) {
    return new Builder(id);
  }

  /** Writes this profile as it stands inside another document. */
  public JsonObject toJson() {
    return new Members()
        .text("id", id)
        .texts("type", List.of("Profile"))
        .text("name", name)
        .text("url", url)
        .text("phone", phone)
        .text("description", description)
        .object("image", image, Image::toJson)
        .text("email", email)
        .objects("otherIdentifier", otherIdentifier, IdentifierEntry::toJson)
        .object("parentOrg", parentOrg, Profile::toJson)
        .toJson();
  }

  /** Writes this profile as a document of its own, as it is served at its id. */
  public JsonObject toDocument() {
    return new Members()
        .texts("@context", List.of(Contexts.CREDENTIALS_V2, Contexts.OPEN_BADGES))
        .all(toJson())
        .toJson();
  }

  /** Collects the optional members. */
  public static final class Builder {

    private final String id;
    private Optional<String> name = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> phone = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private Optional<String> email = Optional.empty();
    private List<IdentifierEntry> otherIdentifier = List.of();
    private Optional<Profile> parentOrg = Optional.empty();

    private Builder(String id) {
      this.id = id;
    }

    /** Sets its name. */
    public Builder name(String value) {
      name = Optional.of(value);
      return this;
    }

    /** Sets its home page. */
    public Builder url(String value) {
      url = Optional.of(value);
      return this;
    }

    /** Sets a telephone number. */
    public Builder phone(String value) {
      phone = Optional.of(value);
      return this;
    }

    /** Sets a few words about it. */
    public Builder description(String value) {
      description = Optional.of(value);
      return this;
    }

    /** Sets its logo or portrait. */
    public Builder image(Image value) {
      image = Optional.of(value);
      return this;
    }

    /** Sets an e-mail address. */
    public Builder email(String value) {
      email = Optional.of(value);
      return this;
    }

    /** Sets other names. */
    public Builder otherIdentifier(List<IdentifierEntry> value) {
      otherIdentifier = value;
      return this;
    }

    /** Sets the organisation that it is part of. */
    public Builder parentOrg(Profile value) {
      parentOrg = Optional.of(value);
      return this;
    }

    /** Creates the record. */
    public Profile build() {
      return new Profile(
          id, name, url, phone, description, image, email, otherIdentifier, parentOrg);
    }
  }
}
