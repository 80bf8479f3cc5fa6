package org.assay.verifier.sdjwt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.Mutations;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.key.VerificationMethod;
import org.assay.verifier.proof.TokenProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdJwtTest {

  private static final JsonObject CLAIMS =
      Forge.object(
          "{'iss':'https://example.org','vct':'urn:t',"
              + Selective.cnf()
              + ",'name':'Ünï','skills':['a','b',{'level':3}],'o':{'p':{'q':1}},'sub':'did:x:1'}");
  private static final Set<String> HIDDEN =
      Set.of("/name", "/skills/0", "/skills/2", "/skills/2/level", "/o/p/q", "/o/p", "/sub");
  private static final VerificationMethod KEY =
      new VerificationMethod(
          "k", "c", Selective.ISSUER.getPublic(), Optional.empty(), Optional.empty());

  @Test
  void issued_credential_comes_back_whole() throws CheckFailure {
    SdJwt read = SdJwt.read(issued());

    read.verifySignature(KEY);
    assertThat(read.claims()).isEqualTo(CLAIMS);
    assertThat(read.disclosed()).isEqualTo(HIDDEN);
    assertThat(read.issuer()).contains("https://example.org");
    assertThat(read.type()).contains("urn:t");
    assertThat(read.profile()).isEqualTo(TokenProfile.SD_JWT_VC);
    assertThat(read.isCredential()).isFalse();
    assertThat(read.token().payload().toString()).doesNotContain("Ünï", "level", "did:x:1");
  }

  @Test
  void holder_shows_what_is_wanted_and_what_is_around_it() throws CheckFailure {
    SdJwt nothing = SdJwt.read(SdJwtWriter.present(issued(), Set.of()));
    assertThat(nothing.claims().keySet())
        .containsExactlyInAnyOrder("iss", "vct", "cnf", "skills", "o");
    assertThat(nothing.claims().getJsonArray("skills")).hasSize(1);

    SdJwt some = SdJwt.read(SdJwtWriter.present(issued(), Set.of("/o/p/q", "/skills/2")));
    some.verifySignature(KEY);
    assertThat(some.claims().getJsonObject("o")).isEqualTo(Forge.object("{'p':{'q':1}}"));
    assertThat(some.claims().getJsonArray("skills").getJsonObject(1)).isEmpty();
    assertThat(some.claims()).doesNotContainKey("name");
  }

  @Test
  void credential_without_anything_hidden_is_an_sd_jwt_too() throws CheckFailure {
    String text =
        SdJwtWriter.issue(
            TokenProfile.SD_JWT_VC,
            CLAIMS,
            Set.of(),
            Selective.salts(),
            "ES256",
            Optional.of("k1"),
            Selective.issuer());
    assertThat(text).endsWith("~").doesNotContain("~~");
    assertThat(SdJwt.read(text).claims()).isEqualTo(CLAIMS);
    assertThat(SdJwt.read(text).token().payload()).isEqualTo(CLAIMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "dc+sd-jwt|{'vct':'urn:t'}|false",
        "application/dc+sd-jwt|{'vct':'urn:t'}|false",
        "vc+sd-jwt|{'vct':'urn:t'}|false",
        "vc+sd-jwt|{'@context':['c'],'vct':'urn:t'}|true",
        "vc+ld+sd-jwt|{'@context':['c']}|true",
        "dc+sd-jwt|{'@context':['c']}|false"
      })
  void type_and_context_tell_what_it_is(String typ, String payload, boolean credential)
      throws CheckFailure {
    String text = Selective.signed("{'alg':'ES256','typ':'" + typ + "'}", payload);
    assertThat(SdJwt.read(text).isCredential()).isEqualTo(credential);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'ES256'}",
        "{'alg':'ES256','typ':'JWT'}",
        "{'alg':'ES256','typ':'vc+jwt'}",
        "{'alg':'ES256','typ':'kb+jwt'}",
        "{'alg':'ES256','typ':'sd-jwt'}",
        "{'alg':'none','typ':'dc+sd-jwt'}",
        "{'alg':'HS256','typ':'dc+sd-jwt'}",
        "{'alg':'ES256','typ':'dc+sd-jwt','crit':['a'],'a':1}",
        "{'alg':'ES256','typ':'dc+sd-jwt','jku':'https://evil.example'}",
        "{'alg':'ES256','typ':'dc+sd-jwt','x5u':'https://evil.example'}",
        "{'alg':'ES256','typ':'vc+sd-jwt','cty':'vp'}"
      })
  void token_of_another_type_or_an_unsafe_one_is_refused(String header) {
    assertThatThrownBy(() -> SdJwt.read(Selective.signed(header, "{'vct':'urn:t'}")))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> assertThat(f.code()).isEqualTo("CRYPTOGRAPHIC_SECURITY_ERROR"));
  }

  @Test
  void text_of_another_form_is_refused() {
    String good = issued();
    for (String bad :
        List.of(
            "",
            "~",
            good.substring(0, good.indexOf('~')),
            good.substring(0, good.length() - 1),
            "~" + good,
            good + "~",
            good.replaceFirst("~", "~~"),
            good + "x",
            good + "e30.e30.AA")) {
      assertThatThrownBy(() -> SdJwt.read(bad)).as(bad).isInstanceOf(CheckFailure.class);
    }
  }

  @Test
  void times_of_the_token_count() throws CheckFailure {
    SdJwt read = SdJwt.read(Selective.made("{'vct':'urn:t','nbf':100,'exp':200}"));
    read.requireCurrent(Instant.ofEpochSecond(100));
    assertThatThrownBy(() -> read.requireCurrent(Instant.ofEpochSecond(99)))
        .isInstanceOf(CheckFailure.class);
    assertThatThrownBy(() -> read.requireCurrent(Instant.ofEpochSecond(200)))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void only_sd_jwts_are_issued() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SdJwtWriter.issue(
                    TokenProfile.VC_JOSE_COSE,
                    CLAIMS,
                    Set.of(),
                    Selective.salts(),
                    "ES256",
                    Optional.empty(),
                    Selective.issuer()));
  }

  @Tag("slow")
  @Test
  void any_changed_character_is_refused() throws CheckFailure {
    String bound =
        SdJwtWriter.bind(issued(), "a", "n", Instant.ofEpochSecond(1), "ES256", Selective.holder());
    byte[] bytes = bound.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> verify(changed)).as("byte " + i).isInstanceOf(CheckFailure.class);
    }
    verify(bytes);
  }

  @Tag("slow")
  @Test
  void damaged_tokens_are_refused_and_nothing_else_happens() throws CheckFailure {
    String bound =
        SdJwtWriter.bind(issued(), "a", "n", Instant.ofEpochSecond(1), "ES256", Selective.holder());
    List<byte[]> seeds = List.of(issued().getBytes(UTF_8), bound.getBytes(UTF_8));
    int accepted = Mutations.feed(31, 4_000, seeds, SdJwtTest::verify);
    assertThat(accepted).isLessThan(40);
  }

  @Tag("slow")
  @Test
  void damaged_payloads_and_disclosures_are_refused_and_nothing_else_happens() {
    String payload =
        "{'vct':'urn:t','_sd':['D','E'],'a':[{'...':'F'}],'o':{'_sd':['G']},'_sd_alg':'sha-256'}";
    String disclosure = "['s1','name',{'_sd':['x'],'a':[{'...':'y'}]}]";
    Mutations.feed(
        32,
        5_000,
        List.of(Forge.json(payload).getBytes(UTF_8)),
        sample ->
            Disclosed.of(
                StrictJson.readObject(sample), List.of(), SdHash.SHA_256, OpenClaims.TOKEN));
    Mutations.feed(
        33,
        5_000,
        List.of(Forge.json(disclosure).getBytes(UTF_8)),
        sample -> {
          Disclosure read = Disclosure.read(Base64Url.encode(sample));
          Disclosed.of(
              Forge.object("{'_sd':['" + Selective.digest(read.encoded()) + "']}"),
              List.of(read),
              SdHash.SHA_256,
              OpenClaims.TOKEN);
        });
  }

  private static void verify(byte[] text) throws CheckFailure {
    SdJwt read = SdJwt.read(new String(text, UTF_8));
    read.verifySignature(KEY);
    if (read.keyBinding().isPresent()) {
      read.keyBinding().get().verify();
    }
  }

  private static String issued() {
    return SdJwtWriter.issue(
        TokenProfile.SD_JWT_VC,
        CLAIMS,
        HIDDEN,
        Selective.salts(),
        "ES256",
        Optional.of("k1"),
        Selective.issuer());
  }
}
