package org.assay.verifier.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidDocumentsTest {

  private final Map<String, String> network =
      Map.of(
          "https://good.example/.well-known/did.json",
          "{\"id\":\"did:web:good.example\",\"service\":[{\"id\":\"#s\",\"type\":\"T\"}]}",
          "https://liar.example/.well-known/did.json",
          "{\"id\":\"did:web:good.example\"}",
          "https://garbage.example/.well-known/did.json",
          "{\"id\":1,\"id\":2}");

  private final DidDocuments documents = new DidDocuments(loader());

  @ParameterizedTest
  @ValueSource(strings = {Samples.MULTIKEY_ED25519, Samples.MULTIKEY_P256, Samples.MULTIKEY_P384})
  void document_of_a_key_lists_it_for_everything_that_signatures_serve(String key)
      throws Exception {
    var did = "did:key:" + key;
    var document = documents.resolve(did);

    assertThat(document.getString("id")).isEqualTo(did);
    for (var relationship : Relationship.values()) {
      var method =
          ControlledIdentifierDocument.read(document, did).method(did + "#" + key, relationship);
      assertThat(method.controller()).isEqualTo(did);
      assertThat(Multikey.write(method.key())).isEqualTo(key);
    }
    assertThat(document).containsKeys("capabilityDelegation", "capabilityInvocation");
    assertThat(Fragments.find(document, did, key)).isPresent();
  }

  @Test
  void document_of_a_jwk_lists_it_under_its_one_fragment() throws Exception {
    var key = Multikey.read(Samples.MULTIKEY_P256);
    var did = DidJwk.write(key);
    var document = ControlledIdentifierDocument.read(documents.resolve(did), did);

    for (var relationship : Relationship.values()) {
      assertThat(Multikey.write(document.method(did + "#0", relationship).key()))
          .isEqualTo(Samples.MULTIKEY_P256);
    }
  }

  @Test
  void document_of_a_web_address_is_what_lies_there() throws Exception {
    var document = documents.resolve("did:web:good.example");

    assertThat(document.getString("id")).isEqualTo("did:web:good.example");
    assertThat(Fragments.find(document, "did:web:good.example", "s")).isPresent();
    assertThat(Fragments.find(document, "did:web:good.example", "t")).isEmpty();
  }

  @Test
  void document_of_somebody_else_or_of_nobody_is_refused() {
    assertThat(failure("did:web:liar.example").code()).isEqualTo("INVALID_DID_DOCUMENT");
    assertThat(failure("did:web:garbage.example").code()).isEqualTo("INVALID_DID_DOCUMENT");
    assertThat(failure("did:web:nowhere.example").code()).isEqualTo("NOT_FOUND");
    assertThat(failure("did:web:nowhere.example").outcome()).isEqualTo(Outcome.UNDETERMINED);
  }

  @ParameterizedTest
  @CsvSource({
    "did:web:good.example/path, INVALID_DID",
    "did:example:1, METHOD_NOT_SUPPORTED",
    "did:key:z6Mk, INVALID_DID",
    "did:key:, INVALID_DID",
    "did:jwk:, INVALID_DID",
    "did:jwk:e30, INVALID_DID",
    "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK, INVALID_DID",
    "did:web:good.example?x=y, INVALID_DID",
    "did:web:..%2F, INVALID_DID",
    "did:WEB:good.example, INVALID_DID",
    "did:web, INVALID_DID",
    "did::x, INVALID_DID",
    "did:web:a%2, INVALID_DID",
    "did:web:a%zz, INVALID_DID",
    "https://good.example, INVALID_DID",
    "'', INVALID_DID"
  })
  void what_is_no_did_of_ours_is_named(String did, String code) {
    assertThat(failure(did).code()).isEqualTo(code);
  }

  @Test
  void longest_names_are_refused_before_anything_is_done_with_them() {
    assertThat(failure("did:key:z" + "1".repeat(1 << 20)).code()).isEqualTo("INVALID_DID");
    assertThat(failure("did:web:" + "a".repeat(8000)).code()).isEqualTo("INVALID_DID");
  }

  @Test
  void part_that_is_described_twice_and_differently_is_not_found() throws Exception {
    JsonObject document =
        StrictJson.readObject(
            "{\"verificationMethod\":[{\"id\":\"#k\",\"x\":1},{\"id\":\"#k\",\"x\":2}]}"
                .getBytes(UTF_8));

    assertThat(Fragments.find(document, "did:example:1", "k")).isEmpty();
  }

  @Test
  void part_without_a_name_is_nobodys() throws Exception {
    JsonObject document =
        StrictJson.readObject(
            "{\"service\":[{\"x\":1},{\"id\":7},{\"id\":\"#k\",\"x\":2}]}".getBytes(UTF_8));

    assertThat(Fragments.find(document, "did:example:1", "k"))
        .hasValueSatisfying(part -> assertThat(part.getInt("x")).isEqualTo(2));
  }

  private CheckFailure failure(String did) {
    return catchThrowableOfType(CheckFailure.class, () -> documents.resolve(did));
  }

  private DocumentLoader loader() {
    return (location, accept) -> {
      var text =
          Optional.ofNullable(network.get(location.toString()))
              .orElseThrow(
                  () -> CheckFailure.undetermined("LOADING_ERROR", "not there: " + location, ""));
      return new LoadedDocument(URI.create(""), "", text.getBytes(UTF_8), Instant.EPOCH);
    };
  }
}
