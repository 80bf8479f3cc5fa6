package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriersTest {

  @Test
  void json_is_carried_as_it_is() throws CheckFailure {
    var carried = Carriers.read(bytes(" \r\n\t{\"a\":1}\n"));
    assertThat(carried.carrier()).isEqualTo(Carrier.JSON);
    assertThat(carried.form()).isEqualTo(Form.JSON);
    assertThat(carried.credential()).isEqualTo(bytes(" \r\n\t{\"a\":1}\n"));
  }

  @Test
  void jws_is_carried_without_space_around_it() throws CheckFailure {
    var carried = Carriers.read(bytes(" e30.e30.AAAA\r\n"));
    assertThat(carried.carrier()).isEqualTo(Carrier.COMPACT_JWS);
    assertThat(carried.form()).isEqualTo(Form.COMPACT_JWS);
    assertThat(carried.credential()).isEqualTo(bytes("e30.e30.AAAA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hello",
        "[]",
        "\"{}\"",
        "null",
        "a.b",
        "a.b.",
        ".a.b",
        "a.b.c.d",
        "~a.b.c",
        "a.b~c",
        "a.b.c~d e",
        "a.b.c~\u00e9~",
        "a b.c.d",
        "a+.b.c",
        "GIF89a",
        "\u0000{}"
      })
  void anything_else_is_refused(String document) {
    assertThatThrownBy(() -> Carriers.read(bytes(document)))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("PARSING_ERROR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "e30.e30."})
  void endless_document_is_refused(String start) {
    assertThatThrownBy(() -> Carriers.read(bytes(start + "A".repeat(Carriers.MAX_TEXT))))
        .isInstanceOf(CheckFailure.class)
        .hasMessageContaining("larger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e30.e30.AA=", "e30.e30.AB", "e30.e30.A", "e31.e30.AA", "e30.e30"})
  void jws_that_could_be_written_in_two_ways_is_refused(String text) {
    assertThatThrownBy(() -> CompactJws.read(text)).isInstanceOf(CheckFailure.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e30.e30.AA~", " e30.e30.AA~e30~\n", "e30.e30.AA~e30~e30.e30.AA"})
  void sd_jwt_is_recognised_by_its_tildes(String text) throws CheckFailure {
    var carried = Carriers.read(bytes(text));
    assertThat(carried.form()).isEqualTo(Carried.Form.SD_JWT);
    assertThat(carried.carrier()).isEqualTo(Carried.Carrier.SD_JWT);
    assertThat(carried.credential()).isEqualTo(bytes(text.strip()));
    byte[] png = BakedPng.write(BakedPngTest.image(), text);
    assertThat(Carriers.read(png).form()).isEqualTo(Carried.Form.SD_JWT);
  }

  @Test
  void jws_is_taken_apart_and_put_together() throws CheckFailure {
    var jws = CompactJws.read("e30..AAAA");
    assertThat(jws.header()).isEqualTo(bytes("{}"));
    assertThat(jws.payload()).isEmpty();
    assertThat(jws.signature()).hasSize(3);
    assertThat(jws.signedBytes()).isEqualTo(bytes("e30."));
    assertThat(jws.write()).isEqualTo("e30..AAAA");
  }

  @Test
  void damaged_documents_are_refused_and_nothing_else_happens() throws CheckFailure {
    var seeds =
        List.of(
            bytes("{\"a\":1}"),
            bytes("e30.e30.AAAA"),
            bytes("<svg/>"),
            BakedPng.write(BakedPngTest.image(), "{}"));
    Mutations.feed(9, 10_000, seeds, Carriers::read);
    Mutations.feed(10, 10_000, seeds, sample -> CompactJws.read(new String(sample, UTF_8)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "d28443a10126, UNSUPPORTED_DOCUMENT",
    "d8628443a10126, UNSUPPORTED_DOCUMENT",
    "8443a10126, UNSUPPORTED_DOCUMENT",
    "d28343a10126, PARSING_ERROR",
    "d8628343a10126, PARSING_ERROR",
    "8403a10126, PARSING_ERROR",
    "8344a10126, PARSING_ERROR",
    "d284, PARSING_ERROR"
  })
  void cbor_is_told_apart_from_noise(String hex, String code) {
    assertThatThrownBy(() -> Carriers.read(HexFormat.of().parseHex(hex)))
        .isInstanceOfSatisfying(CheckFailure.class, f -> assertThat(f.code()).isEqualTo(code));
  }
}
