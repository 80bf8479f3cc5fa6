package org.assay.verifier.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

  private static final String GOOD =
      "{'@context':['https://www.w3.org/ns/credentials/v2'],'id':'data:application/vc+jwt,a.b.c',"
          + "'type':'EnvelopedVerifiableCredential'}";

  @ParameterizedTest
  @EnumSource(Envelope.Kind.class)
  void written_envelope_is_read(Envelope.Kind kind) throws CheckFailure {
    Envelope envelope = new Envelope(kind, "a.b.c~d~");
    assertThat(Envelope.is(envelope.write())).isTrue();
    assertThat(Envelope.read(envelope.write())).isEqualTo(envelope);
  }

  @ParameterizedTest
  @CsvSource({
    "vc+jwt,VC_JWT",
    "vc+ld+jwt,VC_JWT",
    "VC+JWT,VC_JWT",
    "vc+sd-jwt,VC_SD_JWT",
    "dc+sd-jwt,VC_SD_JWT"
  })
  void media_type_says_what_is_inside(String type, Envelope.Kind kind) throws CheckFailure {
    assertThat(Envelope.read(Forge.object(GOOD.replace("vc+jwt", type))).kind()).isEqualTo(kind);
  }

  @Test
  void single_values_may_stand_alone_or_in_a_list() throws CheckFailure {
    String other =
        GOOD.replace(
                "['https://www.w3.org/ns/credentials/v2']",
                "'https://www.w3.org/ns/credentials/v2'")
            .replace("'EnvelopedVerifiableCredential'", "['EnvelopedVerifiableCredential']");
    assertThat(Envelope.read(Forge.object(other)).token()).isEqualTo("a.b.c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'id'|'name':'unsigned','id'",
        "'id'|'proof':{},'id'",
        "credentials/v2|credentials/v1",
        "credentials/v2'|credentials/v2','https://example.org'",
        "'id':'data:|'id':'https:",
        "a.b.c'|a.b.c',`x`:1",
        "jwt,a|jwt;a",
        "'EnvelopedVerifiableCredential'|'EnvelopedVerifiablePresentation'",
        "'EnvelopedVerifiableCredential'|['EnvelopedVerifiableCredential','OpenBadgeCredential']",
        "'id':'data:application/vc+jwt,a.b.c'|'id':7"
      })
  void envelope_with_anything_unsigned_or_odd_is_refuted(String part, String other) {
    String bad = GOOD.replace(part, other.replace('`', '\''));
    assertThat(bad).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> Envelope.read(Forge.object(bad)))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo("MALFORMED_VALUE_ERROR");
              assertThat(f.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"vc+cose", "vc+jwt;base64", "vc+jwt;charset=utf-8", "json", "vp+sd-jwt"})
  void envelope_of_another_kind_leaves_it_open(String type) {
    assertThatThrownBy(() -> Envelope.read(Forge.object(GOOD.replace("vc+jwt", type))))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @Test
  void credential_is_no_envelope() {
    assertThat(Envelope.is(Forge.object("{'type':['VerifiableCredential']}"))).isFalse();
    assertThat(Envelope.is(Forge.object("{}"))).isFalse();
  }
}
