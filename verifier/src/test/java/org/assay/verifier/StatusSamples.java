package org.assay.verifier;

import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.status.BitstringStatusList;
import org.assertj.core.api.Assertions;

/** Badges with a status of any kind, and the lists that answer for them. */
final class StatusSamples {

  private StatusSamples() {}

  /** A signed badge with this entry, written with single quotes. */
  static JsonObject badge(String entry) {
    return ISSUER.sign(unsigned(entry));
  }

  static JsonObject unsigned(String entry) {
    return Edit.set(SampleBadge.unsigned(), "/credentialStatus", Edit.json(entry));
  }

  /** A signed credential that is no badge: only badges are limited to one entry. */
  static JsonObject credential(String... entries) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    List.of(entries).forEach(entry -> array.add(Edit.json(entry)));
    JsonObject credential =
        Edit.json(
            """
            {
              '@context': ['https://www.w3.org/ns/credentials/v2'],
              'id': 'urn:uuid:0190a1de-0000-7000-8000-0000000000bb',
              'type': ['VerifiableCredential'],
              'issuer': '%s',
              'credentialSubject': {'id': 'did:example:learner-7'}
            }
            """
                .formatted(ISSUER.id()));
    return ISSUER.sign(Edit.set(credential, "/credentialStatus", array.build()));
  }

  /** An entry for index 5 of the sample list, with these members more. */
  static String entry(String purpose, String more) {
    return "{'id':'%s#5','type':'BitstringStatusListEntry','statusPurpose':'%s',"
            .formatted(LIST, purpose)
        + "'statusListIndex':'5','statusListCredential':'%s'%s}".formatted(LIST, more);
  }

  static String messages(String... texts) {
    var json = new StringBuilder(",'statusMessage':[");
    for (int i = 0; i < texts.length; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{'status':'0x%x','message':'%s'}".formatted(i, texts[i]));
    }
    return json.append("]").toString();
  }

  /** A signed list of any length in which these bits are set. */
  static JsonObject list(String purpose, int length, Integer... bits) {
    return ISSUER.sign(
        SampleNetwork.list(BitstringStatusList.create(length).with(List.of(bits)), purpose));
  }

  static JsonObject withEncoded(String encodedList) {
    return Edit.set(
        SampleNetwork.list(SampleNetwork.noneSet()), "/credentialSubject/encodedList", encodedList);
  }

  static byte[] gzip(int zeros) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(new byte[zeros]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String encoded(byte[] bytes) {
    return "u" + Base64Url.encode(bytes);
  }

  /** The first answer about the status, once the decision is as expected. */
  static Finding answer(Verdict verdict, Verdict.Decision decision) {
    Assertions.assertThat(verdict.decision())
        .as(new VerdictText(false).write("badge", verdict))
        .isEqualTo(decision);
    return verdict.findings("status").get(0);
  }
}
