package org.assay.verifier.status;

import java.util.Optional;
import java.util.stream.Stream;
import org.assay.verifier.CheckFailure;

/** The two ways in which status bits are published; the older one is only read. */
public enum StatusListFormat {
  /**
   * The standard.
   *
   * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List v1.0</a>
   */
  BITSTRING("BitstringStatusListEntry", "BitstringStatusListCredential", "BitstringStatusList"),
  /**
   * Its forerunner: other names, one bit an entry, and no multibase letter before the list.
   *
   * @see <a href="https://www.w3.org/TR/2023/WD-vc-status-list-20230427/">Status List 2021</a>
   */
  STATUS_LIST_2021("StatusList2021Entry", "StatusList2021Credential", "StatusList2021");

  private final String entryType;
  private final String credentialType;
  private final String listType;

  StatusListFormat(String entryType, String credentialType, String listType) {
    this.entryType = entryType;
    this.credentialType = credentialType;
    this.listType = listType;
  }

  /** Returns the format of an entry by its type, such as {@code BitstringStatusListEntry}. */
  public static Optional<StatusListFormat> ofEntry(String type) {
    return Stream.of(values()).filter(format -> format.entryType.equals(type)).findFirst();
  }

  /** Returns the type of the credential that holds a list, besides VerifiableCredential. */
  public String credentialType() {
    return credentialType;
  }

  /** Returns the type of the list inside that credential. */
  public String listType() {
    return listType;
  }

  BitstringStatusList decode(String encodedList) throws CheckFailure {
    return new BitstringStatusList(
        this == BITSTRING
            ? EncodedList.decode(encodedList)
            : EncodedList.decodeBase64(encodedList));
  }
}
