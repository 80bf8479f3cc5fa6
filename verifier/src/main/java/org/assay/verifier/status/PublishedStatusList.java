package org.assay.verifier.status;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a published status list says; believe it only once its proof, issuer and validity were
 * judged.
 *
 * <p>This class is immutable.
 *
 * @param statusPurpose what its bits are for, such as {@code revocation}; at least one
 * @param ttl after how long a reader should ask again; a hint, which extends no validity
 * @param bits the list, of any length
 * @see <a
 *     href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential">Bitstring
 *     Status List v1.0</a>
 */
public record PublishedStatusList(
    List<String> statusPurpose, Optional<Duration> ttl, BitstringStatusList bits) {

  private static final int MAX_PURPOSES = 64;
  private static final String SUBJECT = "/credentialSubject";

  /** Creates it with its own copy of the purposes. */
  public PublishedStatusList {
    statusPurpose = List.copyOf(statusPurpose);
  }

  /**
   * Reads the list out of a list credential.
   *
   * @param credential the list credential
   * @param format in which format the list is expected
   * @throws CheckFailure undetermined, with {@code STATUS_VERIFICATION_ERROR} if it is no status
   *     list of this format, {@code MALFORMED_VALUE_ERROR} if a member is malformed, {@code
   *     STATUS_LIST_LENGTH_ERROR} if it is larger than is read
   */
  public static PublishedStatusList read(JsonObject credential, StatusListFormat format)
      throws CheckFailure {
    if (!strings(credential.get("type")).contains(format.credentialType())
        || !(credential.get("credentialSubject") instanceof JsonObject list)
        || !strings(list.get("type")).contains(format.listType())
        || !(list.get("encodedList") instanceof JsonString encoded)) {
      throw CheckFailure.undetermined(
          "STATUS_VERIFICATION_ERROR",
          "What lies at the address of the status list is no " + format.credentialType() + ".",
          "");
    }
    return new PublishedStatusList(
        purposes(list), ttl(list.get("ttl")), format.decode(encoded.getString()));
  }

  /** Tells whether the bits answer questions of this purpose. */
  public boolean serves(String purpose) {
    return statusPurpose.contains(purpose);
  }

  private static List<String> purposes(JsonObject list) throws CheckFailure {
    List<String> purposes = strings(list.get("statusPurpose"));
    if (purposes.isEmpty() || purposes.size() > MAX_PURPOSES) {
      throw malformed("The status list does not say what it is for.", "/statusPurpose");
    }
    return purposes;
  }

  private static Optional<Duration> ttl(@Nullable JsonValue value) throws CheckFailure {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonNumber number && number.isIntegral()) {
      BigInteger millis = number.bigIntegerValue();
      if (millis.signum() >= 0 && millis.bitLength() < Long.SIZE) {
        return Optional.of(Duration.ofMillis(millis.longValue()));
      }
    }
    throw malformed("The ttl of the status list is no number of milliseconds.", "/ttl");
  }

  /** The strings of a list or the one that stands alone; empty if anything else is among them. */
  private static List<String> strings(@Nullable JsonValue value) {
    if (value instanceof JsonString text) {
      return List.of(text.getString());
    }
    return value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)
        ? array.getValuesAs(JsonString::getString)
        : List.of();
  }

  private static CheckFailure malformed(String message, String member) {
    return CheckFailure.undetermined("MALFORMED_VALUE_ERROR", message, SUBJECT + member);
  }
}
