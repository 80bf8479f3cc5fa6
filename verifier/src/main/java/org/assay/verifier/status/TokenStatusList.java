package org.assay.verifier.status;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.key.Base64Url;

/**
 * A list of small numbers, one for each token: 0 valid, 1 invalid, 2 suspended, others by
 * agreement. Index 0 lies in the lowest bits of the first byte.
 *
 * <p>This class is immutable.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/">Token Status
 *     List</a>
 */
public final class TokenStatusList {

  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final Set<Integer> SIZES = Set.of(1, 2, 4, 8);

  private final int bits;
  private final byte[] statuses;

  private TokenStatusList(int bits, byte[] statuses) {
    this.bits = bits;
    this.statuses = statuses;
  }

  /**
   * Creates a list.
   *
   * @param bits how many bits a status has: 1, 2, 4 or 8
   * @param statuses the packed statuses; copied
   * @throws IllegalArgumentException if the number of bits is another one
   */
  public static TokenStatusList of(int bits, byte[] statuses) {
    if (!SIZES.contains(bits)) {
      throw new IllegalArgumentException("bits: " + bits);
    }
    return new TokenStatusList(bits, statuses.clone());
  }

  /**
   * Reads the claim {@code status_list} of a list that was verified.
   *
   * @throws CheckFailure undetermined with {@code MALFORMED_VALUE_ERROR} or {@code
   *     STATUS_LIST_LENGTH_ERROR} if it cannot be read
   */
  public static TokenStatusList read(JsonObject claims) throws CheckFailure {
    if (!(claims.get("status_list") instanceof JsonObject list)
        || !(list.get("bits") instanceof JsonNumber bits)
        || !bits.isIntegral()
        || bits.bigIntegerValue().bitLength() >= Integer.SIZE
        || !SIZES.contains(bits.intValue())
        || !(list.get("lst") instanceof JsonString lst)) {
      throw malformed("The token is no status list.");
    }
    byte[] compressed =
        Base64Url.decode(lst.getString())
            .orElseThrow(() -> malformed("The status list is not canonical base64url."));
    return new TokenStatusList(bits.intValue(), inflate(compressed));
  }

  /** Writes the claim {@code status_list}. */
  public JsonObject write() {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(statuses);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return JsonRuntime.provider()
        .createObjectBuilder()
        .add("bits", bits)
        .add("lst", Base64Url.encode(out.toByteArray()))
        .build();
  }

  /**
   * Returns the status at an index.
   *
   * @param index the position, from zero
   * @throws CheckFailure undetermined with {@code RANGE_ERROR} if the list does not reach so far
   */
  public int value(long index) throws CheckFailure {
    int perByte = Byte.SIZE / bits;
    if (index < 0 || index / perByte >= statuses.length) {
      throw CheckFailure.undetermined(
          "RANGE_ERROR", "The status list does not reach to this credential's entry.", "/status");
    }
    int shift = (int) (index % perByte) * bits;
    return (statuses[(int) (index / perByte)] >> shift) & ((1 << bits) - 1);
  }

  private static byte[] inflate(byte[] compressed) throws CheckFailure {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw CheckFailure.undetermined(
            "STATUS_LIST_LENGTH_ERROR",
            "The status list is larger than this verifier reads.",
            "/status");
      }
      return bytes;
    } catch (IOException e) {
      throw malformed("The status list is not compressed with zlib.");
    }
  }

  private static CheckFailure malformed(String message) {
    return CheckFailure.undetermined("MALFORMED_VALUE_ERROR", message, "/status");
  }
}
