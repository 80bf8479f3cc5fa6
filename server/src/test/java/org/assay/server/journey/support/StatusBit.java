package org.assay.server.journey.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/**
 * The place of a badge in a published status list, read with nothing of ours.
 *
 * @param list the path of the list
 * @param index which bit
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List</a>
 */
public record StatusBit(String list, long index) {

  /** Returns the place that a badge names. */
  public static StatusBit of(JsonNode badge) {
    var status = badge.get("credentialStatus");
    var first = status.isArray() ? status.get(0) : status;
    return new StatusBit(
        URI.create(first.get("statusListCredential").asText()).getPath(),
        first.get("statusListIndex").asLong());
  }

  /** Fetches the list and tells whether the bit is set. */
  public boolean isSet(AssayClient reader) {
    var list = reader.get(list()).succeeded().json();
    var encoded = list.get("credentialSubject").get("encodedList").asText().substring(1);
    var packed = new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded));
    try (var unpacked = new GZIPInputStream(packed)) {
      var bits = unpacked.readAllBytes();
      return (bits[(int) (index / 8)] & 0x80 >> (index % 8)) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
