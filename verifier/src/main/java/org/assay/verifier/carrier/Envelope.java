package org.assay.verifier.carrier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.jspecify.annotations.Nullable;

/**
 * A token that travels as JSON: an {@code EnvelopedVerifiableCredential} or {@code
 * EnvelopedVerifiablePresentation}, whose {@code id} is a data URL with the token.
 *
 * @param kind what the media type says is inside
 * @param token the token, still unread
 * @see <a href="https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials">VCDM
 *     2.0, enveloped verifiable credentials</a>
 */
public record Envelope(Kind kind, String token) {

  /** What a token may be that travels in an envelope. */
  public enum Kind {
    /** A credential as a compact JWS. */
    VC_JWT("EnvelopedVerifiableCredential", Set.of("vc+jwt", "vc+ld+jwt", "vc-ld+jwt")),
    /** A credential as an SD-JWT. */
    VC_SD_JWT("EnvelopedVerifiableCredential", Set.of("vc+sd-jwt", "dc+sd-jwt", "vc-ld+sd-jwt")),
    /** A presentation as a compact JWS. */
    VP_JWT("EnvelopedVerifiablePresentation", Set.of("vp+jwt", "vp+ld+jwt", "vp-ld+jwt"));

    private final String type;
    private final Set<String> mediaTypes;

    Kind(String type, Set<String> mediaTypes) {
      this.type = type;
      this.mediaTypes = mediaTypes;
    }

    private String mediaType() {
      return this == VC_JWT ? "vc+jwt" : this == VC_SD_JWT ? "vc+sd-jwt" : "vp+jwt";
    }
  }

  private static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";
  private static final String SCHEME = "data:application/";
  private static final Set<String> MEMBERS = Set.of("@context", "id", "type");
  private static final List<String> TYPES =
      List.of("EnvelopedVerifiableCredential", "EnvelopedVerifiablePresentation");

  /** Tells whether an object says that it is an envelope; it may still be a bad one. */
  public static boolean is(JsonObject object) {
    return TYPES.stream().anyMatch(type -> mentions(object.get("type"), type));
  }

  /**
   * Reads an envelope. Nothing may stand in it but the token, since nothing else would be signed.
   *
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if it is no proper envelope,
   *     undetermined with {@code UNSUPPORTED_DOCUMENT} if what is inside is of another kind
   */
  public static Envelope read(JsonObject object) throws CheckFailure {
    for (String name : object.keySet()) {
      if (!MEMBERS.contains(name)) {
        throw malformed("An envelope has no member '" + name + "'.", "");
      }
    }
    if (!first(object.get("@context")).filter(CONTEXT::equals).isPresent()) {
      throw malformed("The context of the envelope is another one.", "/@context");
    }
    if (!(object.get("id") instanceof JsonString id) || !id.getString().startsWith("data:")) {
      throw malformed("The id of the envelope is no data URL.", "/id");
    }
    String url = id.getString();
    int comma = url.indexOf(',');
    if (comma < 0) {
      throw malformed("The id of the envelope is no data URL.", "/id");
    }
    String mediaType = url.substring(0, comma).toLowerCase(Locale.ROOT);
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(k -> k.mediaTypes.stream().anyMatch(m -> mediaType.equals(SCHEME + m)))
            .findFirst()
            .orElseThrow(Envelope::unsupported);
    if (!first(object.get("type")).filter(kind.type::equals).isPresent()) {
      throw malformed("The type of the envelope does not fit what is inside.", "/type");
    }
    return new Envelope(kind, url.substring(comma + 1));
  }

  /** Writes the envelope. */
  public JsonObject write() {
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("@context", JsonRuntime.provider().createArrayBuilder().add(CONTEXT))
        .add("id", SCHEME + kind.mediaType() + "," + token)
        .add("type", kind.type)
        .build();
  }

  /** Returns the value that stands alone, or as the only one in an array. */
  private static Optional<String> first(@Nullable JsonValue value) {
    JsonValue only = value instanceof JsonArray array && array.size() == 1 ? array.get(0) : value;
    return only instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
  }

  private static boolean mentions(@Nullable JsonValue value, String text) {
    List<? extends JsonValue> values =
        value instanceof JsonArray array ? array : value == null ? List.of() : List.of(value);
    return values.stream().anyMatch(v -> v instanceof JsonString s && s.getString().equals(text));
  }

  private static CheckFailure malformed(String message, String pointer) {
    return CheckFailure.refuted("MALFORMED_VALUE_ERROR", message, pointer);
  }

  private static CheckFailure unsupported() {
    return CheckFailure.undetermined(
        "UNSUPPORTED_DOCUMENT", "What is in the envelope is of a kind that is not read.", "/id");
  }
}
