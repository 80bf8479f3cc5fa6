package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.server.platform.ServerConfig;
import org.assay.server.platform.ServerConfig.IdForm;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.JoseKeys;
import org.assay.verifier.key.PublishedKeys;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IssuerDocumentsTest {

  private final KeyRing ring = Samples.ring();
  private final List<IssuerKey> rows =
      ring.keys().stream().map(key -> IssuerKey.of(key, Samples.NOW)).toList();

  @Test
  void documents_lose_nothing_as_json_ld() {
    var documents = documents(IdForm.DID_WEB);
    var form = new CanonicalForm(Contexts.bundled());

    assertThatCode(
            () -> {
              form.of(documents.did(), "SHA-256");
              form.of(profile(IdForm.DID_WEB), "SHA-256");
            })
        .doesNotThrowAnyException();
  }

  @Test
  void each_name_is_also_known_as_the_other() {
    var did = documents(IdForm.DID_WEB).did();
    var profile = profile(IdForm.DID_WEB);

    assertThat(did.getJsonArray("alsoKnownAs").getString(0)).isEqualTo(profile.getString("id"));
    assertThat(profile.getJsonArray("alsoKnownAs").getString(0)).isEqualTo(did.getString("id"));
  }

  @ParameterizedTest
  @CsvSource({"DID_WEB, DATA_INTEGRITY", "HTTPS, DATA_INTEGRITY"})
  void verifier_finds_the_active_key_by_its_name(IdForm form, KeyUse use) throws Exception {
    var signing = keys(form).active(use);

    var found = new PublishedKeys(published(form)).assertionMethod(signing.verificationMethod());

    assertThat(found.controller()).isEqualTo(IssuerNames.of(config(form)).id());
    assertThat(found.key()).isEqualTo(ring.active(use).publicKey());
  }

  @ParameterizedTest
  @EnumSource
  void verifier_finds_the_jwt_key_by_its_kid(IdForm form) throws Exception {
    var kid = keys(form).active(KeyUse.JWT).verificationMethod();
    var issuer = IssuerNames.of(config(form)).id();

    var found =
        new JoseKeys(published(form)).assertionMethod(Optional.of(kid), Optional.empty(), issuer);

    assertThat(found.key()).isEqualTo(ring.active(KeyUse.JWT).publicKey());
  }

  @Test
  void withheld_key_is_in_no_document() {
    var withheld = rows.get(0);

    var documents = documents(IdForm.DID_WEB).without(Set.of(withheld.thumbprint()));

    assertThat(documents.did().toString()).doesNotContain(withheld.multibase());
    assertThat(documents.jwkSet().getJsonArray("keys")).hasSize(1);
    assertThat(documents.jwk(withheld.thumbprint())).isEmpty();
  }

  @Test
  void private_halves_are_not_published() {
    var documents = documents(IdForm.DID_WEB);

    assertThat(documents.jwkSet().getJsonArray("keys"))
        .hasSize(2)
        .allSatisfy(jwk -> assertThat(jwk.asJsonObject()).doesNotContainKey("d"));
  }

  /** Answers like the server itself, over the addresses of its documents. */
  private DocumentLoader published(IdForm form) {
    return (location, accept) -> {
      JsonObject found =
          switch (location.getPath()) {
            case "/.well-known/did.json" -> documents(form).did();
            case "/.well-known/jwks.json" -> documents(form).jwkSet();
            case "/issuer" -> profile(form);
            default ->
                documents(form)
                    .jwk(location.getPath().replace("/issuer/keys/", ""))
                    .orElseThrow(() -> missing(location));
          };
      byte[] body = found.toString().getBytes(StandardCharsets.UTF_8);
      return new LoadedDocument(location, "application/json", body, Samples.NOW);
    };
  }

  private static CheckFailure missing(URI location) {
    return CheckFailure.undetermined("LOADING_ERROR", location.toString(), "");
  }

  private JsonObject profile(IdForm form) {
    var names = IssuerNames.of(config(form));
    return documents(form)
        .profile(new IssuerProfile(config(form)).named(names.address().toString()));
  }

  private IssuerDocuments documents(IdForm form) {
    return new IssuerDocuments(IssuerNames.of(config(form)), rows);
  }

  private IssuerKeys keys(IdForm form) {
    return new IssuerKeys(ring, config(form), new SecureRandom());
  }

  private static ServerConfig config(IdForm form) {
    return Samples.config("https://badges.example.org", form);
  }
}
