package org.assay.verifier.credential;

import jakarta.json.JsonObject;

/**
 * Where the status of a credential can be read.
 *
 * <p>It always has an id, {@code list#index}, because the Open Badges schema demands one although
 * the status list specification does not.
 *
 * @param statusListCredential the address of the list
 * @param statusListIndex the index in the list, from zero
 * @param statusPurpose what a set bit means, such as {@code revocation}
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry">Bitstring
 *     Status List v1.0</a>
 */
public record BitstringStatusListEntry(
    String statusListCredential, int statusListIndex, String statusPurpose) {

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
    return new BitstringStatusListEntry(list, index, "revocation");
  }

  /** Writes this entry as it stands in {@code credentialStatus}. */
  public JsonObject toJson() {
    return new Members()
        .text("id", statusListCredential + "#" + statusListIndex)
        .text("type", "BitstringStatusListEntry")
        .text("statusPurpose", statusPurpose)
        .text("statusListIndex", Integer.toString(statusListIndex))
        .text("statusListCredential", statusListCredential)
        .toJson();
  }
}
