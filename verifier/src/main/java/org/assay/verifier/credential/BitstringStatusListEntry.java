package org.assay.verifier.credential;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where the status of a credential can be read.
 *
 * <p>It is written with an id, {@code list#index}, because the Open Badges schema demands one
 * although the status list specification does not.
 *
 * @param statusListCredential the address of the list
 * @param statusListIndex the index in the list, from zero, counted in entries
 * @param statusPurpose what a set bit means, such as {@code revocation}
 * @param statusSize the number of bits of each entry, from 1 to 31; written only if it is not 1
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring
 *     Status List v1.0</a>
 */
public record BitstringStatusListEntry(
    String statusListCredential, int statusListIndex, String statusPurpose, int statusSize) {

  /** The type of such an entry. */
  public static final String TYPE = "BitstringStatusListEntry";

  private static final Pattern INDEX = Pattern.compile("[0-9]+");
  private static final int MAX_DIGITS = 9;

  /**
   * Creates an entry.
   *
   * @throws IllegalArgumentException if the index is negative
   */
  public BitstringStatusListEntry {
    if (statusListIndex < 0) {
      throw new IllegalArgumentException("statusListIndex is negative: " + statusListIndex);
    }
  }

  /** Creates an entry whose set bit means that the credential was revoked for good. */
  public static BitstringStatusListEntry revocation(String list, int index) {
    return new BitstringStatusListEntry(list, index, "revocation", 1);
  }

  /**
   * Reads an entry from {@code credentialStatus}.
   *
   * @param entry the object
   * @param pointer where it stands in the credential
   * @throws CheckFailure refuted with {@code MALFORMED_VALUE_ERROR} if a member is missing or
   *     wrong; undetermined with {@code RANGE_ERROR} if the index is beyond any list that is read
   */
  public static BitstringStatusListEntry read(JsonObject entry, String pointer)
      throws CheckFailure {
    String index = text(entry, "statusListIndex", pointer);
    if (!INDEX.matcher(index).matches()) {
      throw malformed("statusListIndex is not a whole number", pointer + "/statusListIndex");
    }
    if (index.length() > MAX_DIGITS) {
      throw CheckFailure.undetermined(
          "RANGE_ERROR",
          "No status list reaches to this credential's entry.",
          pointer + "/statusListIndex");
    }
    return new BitstringStatusListEntry(
        text(entry, "statusListCredential", pointer),
        Integer.parseInt(index),
        text(entry, "statusPurpose", pointer),
        size(entry.get("statusSize"), pointer + "/statusSize"));
  }

  private static int size(@Nullable JsonValue value, String pointer) throws CheckFailure {
    if (value == null) {
      return 1;
    }
    if (value instanceof JsonNumber number && number.isIntegral()) {
      long size = number.bigDecimalValue().min(BigDecimal.valueOf(32)).longValue();
      if (size >= 1 && size < 32) {
        return (int) size;
      }
    }
    throw malformed("statusSize is not a whole number from 1 to 31", pointer);
  }

  private static String text(JsonObject entry, String name, String pointer) throws CheckFailure {
    if (entry.get(name) instanceof JsonString text) {
      return text.getString();
    }
    throw malformed(name + " is missing or no string", pointer + "/" + name);
  }

  private static CheckFailure malformed(String what, String pointer) {
    return CheckFailure.refuted(
        "MALFORMED_VALUE_ERROR", "The status entry is malformed: " + what + ".", pointer);
  }

  /** Writes this entry as it stands in {@code credentialStatus}. */
  public JsonObject toJson() {
    Members members =
        new Members()
            .text("id", statusListCredential + "#" + statusListIndex)
            .text("type", TYPE)
            .text("statusPurpose", statusPurpose)
            .text("statusListIndex", Integer.toString(statusListIndex))
            .text("statusListCredential", statusListCredential);
    return statusSize == 1 ? members.toJson() : members.number("statusSize", statusSize).toJson();
  }
}
