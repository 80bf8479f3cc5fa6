package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedKeysTest {

  private static final String DID = "did:web:example.org";
  private static final String AT = "https://example.org/.well-known/did.json";
  private static final String MULTIKEY =
      "{'id':'#k','type':'Multikey','controller':'did:web:example.org','publicKeyMultibase':'"
          + Samples.MULTIKEY_ED25519
          + "'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':['#k']}",
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':['DID#k']}",
        "{'id':'DID','verificationMethod':KEY,'assertionMethod':'#k'}",
        "{'id':'DID','verificationMethod':[{'id':'#j'},KEY,7],'assertionMethod':[7,'#j','#k']}",
        "{'id':'DID','assertionMethod':[KEY]}",
        "{'id':'DID','assertionMethod':KEY}"
      })
  void listed_key_is_found(String document) throws CheckFailure {
    var method = resolve(document, MULTIKEY, DID + "#k");
    assertThat(method.id()).isEqualTo(DID + "#k");
    assertThat(method.controller()).isEqualTo(DID);
    assertThat(Multikey.write(method.key())).isEqualTo(Samples.MULTIKEY_ED25519);
    assertThat(method.expires()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'DID','verificationMethod':[KEY],'authentication':['#k']}|INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':['#j']}|INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':['k']}|INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':[{'id':'#j'}]}|INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
        "{'id':'DID','assertionMethod':['#k']}|INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
        "{'id':'DID','verificationMethod':[KEY,KEY],'assertionMethod':['#k']}|INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
        "{'id':'DID','verificationMethod':[KEY],'assertionMethod':['#k',KEY]}|INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
        "{'id':'did:web:evil.example','assertionMethod':[KEY]}|INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
        "{'assertionMethod':[KEY]}|INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID"
      })
  void key_that_is_not_listed_properly_is_refused(String document, String code) {
    assertRefuted(document, MULTIKEY, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'controller':'did:web:example.org'|'controller':'did:web:evil.example'|INVALID_VERIFICATION_METHOD",
        "'controller':'did:web:example.org'|'x':1|INVALID_VERIFICATION_METHOD",
        "'controller':'did:web:example.org'|'controller':['did:web:example.org']|INVALID_VERIFICATION_METHOD",
        "'Multikey'|'Ed25519VerificationKey2018'|INVALID_VERIFICATION_METHOD",
        "'Multikey'|'JsonWebKey'|INVALID_VERIFICATION_METHOD",
        "'Multikey'|['Multikey']|INVALID_VERIFICATION_METHOD",
        "'Multikey'|'Multikey','publicKeyJwk':{}|INVALID_VERIFICATION_METHOD",
        "'Multikey'|'Multikey','secretKeyMultibase':'z'|CRYPTOGRAPHIC_SECURITY_ERROR",
        "'Multikey'|'Multikey','revoked':'yesterday'|MALFORMED_VALUE_ERROR",
        "'Multikey'|'Multikey','expires':1|MALFORMED_VALUE_ERROR",
        "z6Mk|z6Ml|INVALID_VERIFICATION_METHOD"
      })
  void key_that_is_malformed_is_refused(String part, String other, String code) {
    String method = MULTIKEY.replace(part, other);
    assertThat(method).isNotEqualTo(MULTIKEY);
    assertRefuted("{'id':'DID','assertionMethod':[KEY]}", method, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "P384|Multikey|publicKeyMultibase|'" + Samples.MULTIKEY_P384 + "'",
        "ED25519|Ed25519VerificationKey2020|publicKeyMultibase|'" + Samples.MULTIKEY_ED25519 + "'",
        "P256|JsonWebKey|publicKeyJwk|" + Samples.P256,
        "RSA|JsonWebKey2020|publicKeyJwk|" + Samples.RSA
      })
  void every_kind_of_method_is_read_with_its_dates(
      KeyType kind, String type, String name, String value) throws CheckFailure {
    String method =
        "{'id':'DID#k','type':'%s','controller':'DID','%s':%s,'expires':'2030-01-01T01:00:00+01:00','revoked':'2029-01-01T00:00:00Z'}"
            .formatted(type, name, value);
    var read = resolve("{'id':'DID','assertionMethod':[KEY]}", method, DID + "#k");
    assertThat(read.expires()).contains(Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(read.revoked()).contains(Instant.parse("2029-01-01T00:00:00Z"));
    assertThat(KeyType.of(read.key())).contains(kind);
  }

  @Test
  void key_that_is_meant_for_another_issuer_is_refused() {
    String method =
        "{'id':'#k','type':'JsonWebKey','controller':'DID','publicKeyJwk':"
            + Samples.P256.replace("}", ",'iss':'did:web:other.example'}")
            + "}";
    assertRefuted("{'id':'DID','assertionMethod':[KEY]}", method, "INVALID_VERIFICATION_METHOD");
  }

  @Test
  void key_of_another_kind_than_its_type_is_refused() {
    String method =
        MULTIKEY
            .replace("Multikey", "Ed25519VerificationKey2020")
            .replace(Samples.MULTIKEY_ED25519, Samples.MULTIKEY_P256);
    assertRefuted("{'id':'DID','assertionMethod':[KEY]}", method, "INVALID_VERIFICATION_METHOD");
  }

  @Test
  void https_document_is_asked_at_its_own_address() throws CheckFailure {
    String owner = "https://example.edu/issuers/7";
    String document =
        "{'id':'%s','assertionMethod':[%s]}".formatted(owner, MULTIKEY.replace(DID, owner));
    var keys = new PublishedKeys(new Documents().with(owner, document));
    assertThat(keys.assertionMethod(owner + "#k").controller()).isEqualTo(owner);
  }

  @Test
  void key_in_the_fragment_of_an_https_address_is_not_believed() {
    String owner = "https://example.edu/issuers/7";
    var keys = new PublishedKeys(new Documents().with(owner, "{'id':'" + owner + "'}"));
    assertThatThrownBy(() -> keys.assertionMethod(owner + "#" + Samples.MULTIKEY_ED25519))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.REFUTED));
  }

  @Test
  void did_key_needs_no_document() throws CheckFailure {
    String did = "did:key:" + Samples.MULTIKEY_ED25519;
    assertThat(new PublishedKeys(new Documents()).assertionMethod(did).controller()).isEqualTo(did);
  }

  @ParameterizedTest
  @ValueSource(strings = {"did:web:gone.example#k", "https://gone.example/#k", "did:ion:1#k"})
  void key_that_cannot_be_fetched_is_undetermined(String method) {
    assertThatThrownBy(() -> new PublishedKeys(new Documents()).assertionMethod(method))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "[]", "", "{'id':'a','id':'b'}"})
  void document_that_cannot_be_read_is_undetermined(String document) {
    assertThatThrownBy(() -> resolve(document, "", DID + "#k"))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#k", "k", "file:///a#k", "https://a b#k", "urn:uuid:1"})
  void method_that_is_no_address_is_refused(String method) {
    assertThatThrownBy(() -> new PublishedKeys(new Documents()).assertionMethod(method))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.REFUTED));
  }

  @Tag("slow")
  @Test
  void damaged_documents_and_names_are_refused_and_nothing_else_happens() {
    String jwk =
        "{'id':'#k','type':'JsonWebKey','controller':'DID','publicKeyJwk':" + Samples.P256 + "}";
    String document =
        "{'id':'DID','verificationMethod':[" + jwk + "],'assertionMethod':['#k'," + MULTIKEY + "]}";
    var documents =
        List.of(bytes(document), bytes(document.replace(MULTIKEY, "7")), bytes(Samples.RSA));
    Mutations.feed(11, 5_000, documents, s -> resolve(text(s), "", DID + "#k"));
    Mutations.feed(
        12, 5_000, documents, s -> resolve("{'keys':[" + text(s) + "]}", "", DID + "#k"));
    var names =
        List.of(
            bytes(DID + ":a:b#k"),
            bytes("did:key:" + Samples.MULTIKEY_P256),
            bytes("https://example.org:80/#k"));
    var keys = new PublishedKeys(new Documents());
    Mutations.feed(13, 20_000, names, s -> keys.assertionMethod(text(s)));
    Mutations.feed(14, 20_000, names, s -> Multikey.read(text(s).replace("did:key:", "")));
  }

  private static VerificationMethod resolve(String document, String method, String id)
      throws CheckFailure {
    String text = document.replace("KEY", method).replace("DID", DID);
    return new PublishedKeys(new Documents().with(AT, text)).assertionMethod(id);
  }

  private static void assertRefuted(String document, String method, String code) {
    assertThatThrownBy(() -> resolve(document, method, DID + "#k"))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo(code);
              assertThat(f.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
