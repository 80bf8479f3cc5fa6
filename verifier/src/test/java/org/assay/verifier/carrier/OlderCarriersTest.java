package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What badges of Open Badges 1 and 2 travel in, and plain addresses. */
class OlderCarriersTest {

  private static final String URL = "https://example.org/assertions/1?a=b";
  private static final String JSON = "{\"name\":\"Gruß\"}";
  private static final String JWS = BakedPngTest.JWS;

  @ParameterizedTest
  @ValueSource(strings = {URL, JSON, JWS, "HTTPS://example.org/", "http://localhost:8080/a"})
  void text_of_an_older_badge_is_read_from_an_image(String text) throws CheckFailure {
    Form form = text.equals(JSON) ? Form.JSON : text.equals(JWS) ? Form.COMPACT_JWS : Form.URL;
    for (byte[] image :
        List.of(
            png("tEXt", ("openbadges\0" + text).getBytes(ISO_8859_1)),
            png("iTXt", ("openbadges\0\0\0\0\0" + text).getBytes(UTF_8)),
            png("zTXt", join("openbadges\0\0", deflated(text.getBytes(ISO_8859_1)))),
            svg("verify=\"" + text.replace("\"", "&quot;") + "\"", ""),
            svg("verify='https://example.org/other'", "<![CDATA[\n  " + text + "\n]]>"))) {
      Carried carried = Carriers.read(image);

      assertThat(carried.form()).isEqualTo(form);
      assertThat(new String(carried.credential(), UTF_8)).isEqualTo(text);
      assertThat(carried.carrier()).isIn(Carrier.PNG, Carrier.SVG);
    }
  }

  @Test
  void image_of_version_three_carries_no_address() throws CheckFailure {
    refused(png("iTXt", ("openbadgecredential\0\0\0\0\0" + URL).getBytes(UTF_8)), "neither");
    refused(
        ("<svg xmlns:c='https://purl.imsglobal.org/ob/v3p0'><c:credential verify='"
                + URL
                + "'/></svg>")
            .getBytes(UTF_8),
        "neither");
  }

  @Test
  void compressed_text_is_inflated_within_a_bound() {
    byte[] bomb = deflated(new byte[256 * 1024 * 1024]);
    assertThat(bomb.length).isLessThan(Carriers.MAX_TEXT);
    refused(png("zTXt", join("openbadges\0\0", bomb)), "grows beyond");
    refused(png("zTXt", join("openbadges\0\1", deflated(JSON.getBytes(UTF_8)))), "malformed");
    refused(png("zTXt", "openbadges\0".getBytes(UTF_8)), "malformed");
    refused(png("zTXt", join("openbadges\0\0", JSON.getBytes(UTF_8))), "damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {URL, "http://localhost:8080/badge", "HTTPS://EXAMPLE.org/a#b"})
  void address_alone_is_a_document(String address) throws CheckFailure {
    for (String text : List.of(address, "\uFEFF" + address + "\r\n", "  " + address + " ")) {
      Carried carried = Carriers.read(text.getBytes(UTF_8));
      assertThat(carried.carrier()).isEqualTo(Carrier.ADDRESS);
      assertThat(carried.form()).isEqualTo(Form.URL);
      assertThat(new String(carried.credential(), UTF_8)).isEqualTo(address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:/example.org",
        "ftp://example.org/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://example.org/a b",
        "https://example.org/\u202Eevil",
        "https://example.org/<b>",
        "see https://example.org/",
        "https://example.org/\nhttps://example.org/"
      })
  void what_only_looks_like_an_address_is_refused(String text) {
    refused(text.getBytes(UTF_8), "neither");
    refused(png("tEXt", ("openbadges\0" + text).getBytes(UTF_8)), "neither");
  }

  @Test
  void endless_address_is_refused() {
    refused(("https://example.org/" + "a".repeat(5000)).getBytes(UTF_8), "neither");
  }

  @Test
  void byte_order_mark_and_newline_around_a_token_do_not_matter() throws CheckFailure {
    Carried carried = Carriers.read(("\uFEFF" + JWS + "\r\n").getBytes(UTF_8));
    assertThat(carried.form()).isEqualTo(Form.COMPACT_JWS);
    assertThat(carried.credential()).isEqualTo(JWS.getBytes(UTF_8));
    assertThat(Carriers.read(("\uFEFF" + JSON).getBytes(UTF_8)).credential())
        .isEqualTo(JSON.getBytes(UTF_8));
  }

  @Test
  void learner_record_is_baked_under_its_own_names() throws CheckFailure {
    byte[] png = BakedPng.write(BakedPngTest.image(), JSON, Baking.LEARNER_RECORD);
    byte[] svg = BakedSvg.write("<svg><g/></svg>".getBytes(UTF_8), JSON, Baking.LEARNER_RECORD);

    assertThat(new String(png, UTF_8)).contains("iTXtclrcredential\0\0\0\0\0{");
    assertThat(new String(svg, UTF_8))
        .isEqualTo(
            "<svg xmlns:clr=\"https://purl.imsglobal.org/clr/v2p0\"><clr:credential><![CDATA["
                + JSON
                + "]]></clr:credential><g/></svg>");
    for (byte[] image : List.of(png, svg)) {
      assertThat(new String(Carriers.read(image).credential(), UTF_8)).isEqualTo(JSON);
    }
  }

  @Test
  void baking_replaces_whatever_was_baked_before() throws CheckFailure {
    byte[] legacy = png("zTXt", join("openbadges\0\0", deflated(URL.getBytes(UTF_8))));
    byte[] record = BakedPng.write(legacy, JSON, Baking.LEARNER_RECORD);
    assertThat(record)
        .isEqualTo(BakedPng.write(record, JSON, Baking.LEARNER_RECORD))
        .isEqualTo(BakedPng.write(BakedPngTest.image(), JSON, Baking.LEARNER_RECORD));
    assertThat(BakedPng.write(record, JWS)).isEqualTo(BakedPng.write(BakedPngTest.image(), JWS));

    byte[] older = svg("verify='" + URL + "'", "");
    byte[] baked = BakedSvg.write(older, JSON, Baking.LEARNER_RECORD);
    assertThat(BakedSvg.write(baked, JSON, Baking.LEARNER_RECORD)).isEqualTo(baked);
    byte[] again = BakedSvg.write(baked, JWS);
    assertThat(new String(BakedSvg.read(again).credential(), UTF_8)).isEqualTo(JWS);
  }

  @Test
  void badge_and_learner_record_in_one_image_are_refused() throws CheckFailure {
    byte[] both =
        ("<svg xmlns:a='https://purl.imsglobal.org/ob/v3p0'"
                + " xmlns:b='https://purl.imsglobal.org/clr/v2p0'>"
                + "<a:credential>{}</a:credential><b:credential>{}</b:credential></svg>")
            .getBytes(UTF_8);
    refused(both, "more than one");
  }

  @Test
  void damaged_older_images_are_refused_and_nothing_else_happens() {
    var seeds =
        List.of(
            ("openbadges\0" + URL).getBytes(UTF_8),
            join("openbadges\0\0", deflated(JSON.getBytes(UTF_8))),
            ("openbadges\0\0\0en\0x\0" + JWS).getBytes(UTF_8));
    for (String type : List.of("tEXt", "zTXt", "iTXt")) {
      Mutations.feed(31, 4_000, seeds, sample -> Carriers.read(png(type, sample)));
    }
    var texts =
        List.of(
            URL.getBytes(UTF_8),
            ("\uFEFF" + JWS).getBytes(UTF_8),
            svg("verify='" + URL + "'", "<![CDATA[" + JSON + "]]>"));
    Mutations.feed(32, 8_000, texts, Carriers::read);
  }

  private static byte[] svg(String attribute, String inside) {
    return ("<svg xmlns:openbadges='http://openbadges.org'><openbadges:assertion "
            + attribute
            + ">"
            + inside
            + "</openbadges:assertion></svg>")
        .getBytes(UTF_8);
  }

  private static byte[] png(String type, byte[] data) {
    var out = new ByteArrayOutputStream();
    byte[] image = BakedPngTest.image();
    int end = image.length - 12;
    out.write(image, 0, end);
    new PngChunk(type, data).writeTo(out);
    out.write(image, end, 12);
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] data) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] join(String start, byte[] rest) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(start.getBytes(ISO_8859_1));
    out.writeBytes(rest);
    return out.toByteArray();
  }

  private static void refused(byte[] document, String message) {
    assertThatThrownBy(() -> Carriers.read(document))
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("PARSING_ERROR"))
        .hasMessageContaining(message);
  }
}
