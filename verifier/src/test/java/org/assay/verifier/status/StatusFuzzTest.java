package org.assay.verifier.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.junit.jupiter.api.Test;

/** Damaged lists: the readers may refuse them, and must do nothing else. */
class StatusFuzzTest {

  private static final String ID = "urn:uuid:7";

  @Test
  void encoded_lists() {
    BitstringStatusList list = BitstringStatusList.create(131_072).with(List.of(3, 1000, 131_071));
    List<byte[]> seeds =
        List.of(list.encode().getBytes(UTF_8), list.encode().substring(1).getBytes(UTF_8));

    int accepted =
        Mutations.feed(
            20_261_122,
            4_000,
            seeds,
            sample -> {
              String text = new String(sample, UTF_8);
              StatusListFormat.BITSTRING.decode(text);
              // What one form accepts the other must not: the letter u would be part of the bits.
              try {
                StatusListFormat.STATUS_LIST_2021.decode(text);
              } catch (CheckFailure refused) {
                return;
              }
              throw new IllegalStateException("accepted in both forms");
            });

    assertThat(accepted).isPositive();
  }

  @Test
  void compressed_bits() {
    List<byte[]> seeds = new ArrayList<>();
    for (int bit : new int[] {0, 77, 131_071}) {
      String encoded = BitstringStatusList.create(131_072).with(bit).encode();
      seeds.add(Base64Url.decode(encoded.substring(1)).orElseThrow());
    }

    int accepted =
        Mutations.feed(
            7,
            4_000,
            seeds,
            sample -> BitstringStatusList.decode("u" + Base64Url.encode(sample)).isSet(131_071));

    assertThat(accepted).isBetween(3, 10_000);
  }

  @Test
  void list_credentials() {
    String list =
        """
        {"type":["VerifiableCredential","BitstringStatusListCredential"],
         "credentialSubject":{"type":"BitstringStatusList","statusPurpose":["revocation"],
         "ttl":300000,"encodedList":"%s"}}"""
            .formatted(BitstringStatusList.create(131_072).encode());

    int accepted =
        Mutations.feed(
            11,
            4_000,
            List.of(list.getBytes(UTF_8)),
            sample ->
                PublishedStatusList.read(
                    StrictJson.readObject(sample), StatusListFormat.BITSTRING));

    assertThat(accepted).isPositive();
  }

  @Test
  void lists_of_1edtech_that_name_the_badge() {
    String list =
        """
        {"id":"https://example.org/l","issuer":{"id":"did:example:1"},
         "revokedCredential":[{"id":"urn:uuid:1","revoked":false},{"id":"urn:uuid:7",
         "revocationReason":"caf\\u00e9 %s"}],"revokedCredentials":[{"id":"urn:uuid:7"}]}"""
            .formatted("%41+%zz");
    var revoked = new ArrayList<Boolean>();

    Mutations.feed(
        13,
        40_000,
        List.of(list.getBytes(UTF_8), "{\"revokedCredential\":[]}".getBytes(UTF_8)),
        sample -> {
          OneEdTechRevocationList read = OneEdTechRevocationList.read(sample);
          revoked.add(read.find(ID).isPresent());
          assertThat(read.isWhole() || read.find(ID).isPresent()).isTrue();
        });

    assertThat(revoked).contains(true, false);
  }
}
