package org.assay.verifier.status;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The list of revoked credentials that Open Badges 3.0 names, {@code 1EdTechRevocationList}: plain
 * JSON that nobody signed.
 *
 * <p>Its member is {@code revokedCredential}; the plural, which some write, is read as well. This
 * class is immutable.
 *
 * @param id the list's own address, if it names one
 * @param issuer the issuer's id, if it names one
 * @param revoked the items that say for certain that a credential is revoked
 * @param isWhole whether every item could be understood; if not, what is missing among the revoked
 *     may be revoked all the same
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0#revocation">Open Badges 3.0, Revocation</a>
 */
public record OneEdTechRevocationList(
    Optional<String> id, Optional<String> issuer, List<Revoked> revoked, boolean isWhole) {

  /** The type of the entry that names such a list. */
  public static final String TYPE = "1EdTechRevocationList";

  private static final List<String> MEMBERS = List.of("revokedCredential", "revokedCredentials");

  /**
   * A revoked credential.
   *
   * @param id the credential's id, as written
   * @param reason why it was revoked, in the issuer's words
   */
  public record Revoked(String id, Optional<String> reason) {}

  /** Creates a list with its own copy of the items. */
  public OneEdTechRevocationList {
    revoked = List.copyOf(revoked);
  }

  /**
   * Reads a list.
   *
   * @param body the bytes as they came
   * @throws CheckFailure undetermined with {@code PARSING_ERROR} if they are no strict JSON object,
   *     or {@code MALFORMED_VALUE_ERROR} if the object is no such list; whoever names neither
   *     revoked credentials nor both list and issuer has sent something else, such as an error
   */
  public static OneEdTechRevocationList read(byte[] body) throws CheckFailure {
    JsonObject list = object(body);
    Optional<String> id = optional(list.get("id"), "id");
    JsonValue issuerValue =
        list.get("issuer") instanceof JsonObject profile
            ? profile.getOrDefault("id", JsonValue.NULL)
            : list.get("issuer");
    Optional<String> issuer = optional(issuerValue, "issuer");
    if (MEMBERS.stream().noneMatch(list::containsKey) && (id.isEmpty() || issuer.isEmpty())) {
      throw malformed("It names no revoked credentials.");
    }
    List<Revoked> revoked = new ArrayList<>();
    boolean whole = true;
    for (String member : MEMBERS) {
      for (JsonValue item : items(list.get(member))) {
        whole &= understand(item, revoked);
      }
    }
    return new OneEdTechRevocationList(id, issuer, revoked, whole);
  }

  /**
   * Returns what the list says about a credential. Ids are compared as Open Badges compares
   * credentials: without percent encoding and surrounding blanks.
   *
   * @param credentialId the credential's id
   * @throws CheckFailure undetermined with {@code MALFORMED_VALUE_ERROR} if the credential is not
   *     among the revoked, but not every item could be understood
   */
  public Optional<Revoked> find(String credentialId) throws CheckFailure {
    String wanted = plain(credentialId);
    Optional<Revoked> found =
        revoked.stream().filter(item -> plain(item.id()).equals(wanted)).findFirst();
    if (found.isEmpty() && !isWhole) {
      throw malformed("Some of its items cannot be understood.");
    }
    return found;
  }

  private static JsonObject object(byte[] body) throws CheckFailure {
    try {
      return StrictJson.readObject(body);
    } catch (CheckFailure failure) {
      throw CheckFailure.undetermined(
          failure.code(), String.valueOf(failure.getMessage()), failure.pointer());
    }
  }

  /** Adds the item if it revokes, and tells whether it was understood. */
  private static boolean understand(JsonValue value, List<Revoked> revoked) {
    if (!(value instanceof JsonObject item) || !(item.get("id") instanceof JsonString id)) {
      return false;
    }
    JsonValue flag = item.getOrDefault("revoked", JsonValue.TRUE);
    if (flag.equals(JsonValue.TRUE)) {
      Optional<String> reason =
          item.get("revocationReason") instanceof JsonString text
              ? Optional.of(text.getString())
              : Optional.empty();
      revoked.add(new Revoked(id.getString(), reason));
    }
    return flag.equals(JsonValue.TRUE) || flag.equals(JsonValue.FALSE);
  }

  private static List<JsonValue> items(@Nullable JsonValue value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof JsonArray array ? array : List.of(value);
  }

  private static Optional<String> optional(@Nullable JsonValue value, String name)
      throws CheckFailure {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw malformed("Its " + name + " is malformed.");
  }

  private static String plain(String id) {
    String trimmed = id.strip();
    try {
      // A plus is a plus here: only forms mean a blank by it.
      return URLDecoder.decode(trimmed.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEncoding) {
      return trimmed;
    }
  }

  private static CheckFailure malformed(String message) {
    return CheckFailure.undetermined("MALFORMED_VALUE_ERROR", message, "");
  }
}
