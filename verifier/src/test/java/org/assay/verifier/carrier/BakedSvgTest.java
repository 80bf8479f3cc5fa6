package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.carrier.Carried.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BakedSvgTest {

  private static final String JSON = "{\"name\":\"Grüße 🏅 <&> ]]> '\"}";
  private static final String JWS = BakedPngTest.JWS;
  private static final String NS = " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
  private static final String BARE =
      "<?xml version=\"1.0\"?>\n<!-- <svg> -->\n<!DOCTYPE svg>\n"
          + "<svg xmlns='http://www.w3.org/2000/svg' a='>'\n><title>ä]]&gt;</title><g/>\r\n</svg>\n";

  @ParameterizedTest
  @ValueSource(strings = {JSON, JWS})
  void baked_credential_is_read_back(String credential) throws CheckFailure {
    var carried = Carriers.read(BakedSvg.write(bytes(BARE), credential));

    assertThat(carried.carrier()).isEqualTo(Carrier.SVG);
    assertThat(new String(carried.credential(), UTF_8)).isEqualTo(credential);
  }

  @Test
  void baking_adds_a_declaration_and_an_element_and_nothing_else() throws CheckFailure {
    String baked = text(BakedSvg.write(bytes(BARE), JWS));
    assertThat(baked)
        .contains(
            "a='>'\n"
                + NS
                + "><openbadges:credential verify=\""
                + JWS
                + "\"></openbadges:credential>");
    String element = "<openbadges:credential verify=\"" + JWS + "\"></openbadges:credential>";
    assertThat(baked.replace(NS, "").replace(element, "")).isEqualTo(BARE);
  }

  @Test
  void json_is_written_as_character_data() throws CheckFailure {
    assertThat(text(BakedSvg.write(bytes(BARE), JSON)))
        .contains(
            "<openbadges:credential><![CDATA[{\"name\":\"Grüße 🏅 <&> ]]]]><![CDATA[> '\"}]]>"
                + "</openbadges:credential>");
  }

  @Test
  void baking_again_replaces_and_the_same_again_changes_nothing() throws CheckFailure {
    byte[] first = BakedSvg.write(bytes(BARE), JSON);
    byte[] second = BakedSvg.write(first, JWS);

    assertThat(text(BakedSvg.write(first, JSON))).isEqualTo(text(first));
    assertThat(text(second)).isEqualTo(text(BakedSvg.write(bytes(BARE), JWS)));
  }

  @Test
  void baking_replaces_whatever_credentials_were_there() throws CheckFailure {
    String old =
        "<svg xmlns:o='http://openbadges.org' xmlns:n='https://purl.imsglobal.org/ob/v3p0'><g>"
            + "<o:assertion verify='https://a.example'/><n:credential>{}</n:credential></g></svg>";
    assertThat(text(BakedSvg.write(bytes(old), JWS)))
        .contains("><openbadges:credential verify=\"" + JWS + "\"></openbadges:credential><g></g>");
  }

  @Test
  void prefix_that_means_something_else_is_kept() throws CheckFailure {
    String svg = "<svg xmlns:openbadges='http://openbadges.org'><openbadges:x/></svg>";
    byte[] baked = BakedSvg.write(bytes(svg), JWS);
    assertThat(text(baked)).contains("org'><openbadges:credential" + NS + " verify");
    assertThat(BakedSvg.read(baked).credential()).isEqualTo(bytes(JWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<svg><x:assertion xmlns:x='http://openbadges.org' verify='e30.e30.AAAA'/></svg>|e30.e30.AAAA",
        "<svg><x:assertion xmlns:x='http://openbadges.org' verify='https://a.example'><![CDATA[{}]]></x:assertion></svg>|{}",
        "<svg><g><x:credential xmlns:x='https://purl.imsglobal.org/ob/v3p0'> {}<!-- --> </x:credential></g></svg>|{}",
        "<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0'>{\"a\":&lt;}</credential></svg>|{\"a\":<}"
      })
  void other_ways_to_write_it_are_read(String svg, String credential) throws CheckFailure {
    assertThat(text(BakedSvg.read(bytes(svg)).credential())).isEqualTo(credential);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<svg/>|no credential",
        "<svg><credential>{}</credential></svg>|no credential",
        "<html><c:credential>{}</c:credential></html>|not SVG",
        "<c:credential xmlns:c='N'>{}</c:credential>|not SVG",
        "<svg xmlns:c='N'><c:credential>{}</c:credential><c:credential>{}</c:credential></svg>|more than one",
        "<svg xmlns:c='N'><c:credential verify='e30.e30.AAAA'>{}</c:credential></svg>|two credentials",
        "<svg xmlns:c='N'><c:credential><g>{}</g></c:credential></svg>|markup inside",
        "<svg xmlns:c='N'><c:credential/></svg>|neither",
        "<svg xmlns:c='N'><c:credential verify='https://example.org'/></svg>|neither",
        "<svg xmlns:c='N'><c:credential>{}</c:credential>|not well-formed",
        "<svg xmlns:c='N'><c:credential>{}</c:credential></svg><svg/>|not well-formed",
        "<!DOCTYPE svg [<!ENTITY e '{}'>]><svg xmlns:c='N'><c:credential>&e;</c:credential></svg>|",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg xmlns:c='N'>&e;<c:credential>{}</c:credential></svg>|",
        "<!DOCTYPE svg [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/x'>%e;]><svg xmlns:c='N'>&x;<c:credential>{}</c:credential></svg>|",
        "<!DOCTYPE svg [<!ATTLIST svg a CDATA '&e;'><!ENTITY e 'x'>]><svg xmlns:c='N' a='&e;'><c:credential>{}</c:credential></svg>|"
      })
  void anything_else_is_refused(String svg, String message) {
    String namespace = "https://purl.imsglobal.org/ob/v3p0";
    assertRefused(bytes(svg.replace("'N'", "'" + namespace + "'")), message == null ? "" : message);
  }

  @Test
  void deep_and_large_documents_are_refused() {
    String deep = "<g>".repeat(300) + "</g>".repeat(300);
    assertRefused(bytes("<svg>" + deep + "</svg>"), "deeper");
    String large = "<svg>" + " ".repeat(Carriers.MAX_IMAGE) + "</svg>";
    assertRefused(bytes(large), "larger");
    String text = "{" + " ".repeat(Carriers.MAX_TEXT) + "}";
    String svg = "<svg" + NS + "><openbadges:credential>" + text + "</openbadges:credential></svg>";
    assertRefused(bytes(svg), "longer");
  }

  @Test
  void document_that_cannot_be_changed_byte_by_byte_is_not_baked() {
    String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><svg>ä</svg>";
    List<byte[]> samples =
        List.of(
            latin.getBytes(ISO_8859_1),
            "<svg>ä</svg>".getBytes(UTF_16),
            bytes("<svg/>"),
            bytes("<!DOCTYPE svg [<!ENTITY e '>'>]><svg></svg>"),
            bytes("<html></html>"),
            bytes("hello"));
    for (byte[] sample : samples) {
      assertThatThrownBy(() -> BakedSvg.write(sample, JWS)).isInstanceOf(CheckFailure.class);
    }
    assertThatThrownBy(() -> BakedSvg.write(bytes(BARE), "hello")).isInstanceOf(CheckFailure.class);
    assertThatThrownBy(() -> BakedSvg.write(bytes(BARE), "{\"a\":\"\uFFFE\"}"))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void line_ends_in_json_become_line_feeds() throws CheckFailure {
    var carried = BakedSvg.read(BakedSvg.write(bytes(BARE), "{\r\n\"a\":1\r}\r\n"));
    assertThat(text(carried.credential())).isEqualTo("{\n\"a\":1\n}");
  }

  @Test
  void damaged_images_are_refused_and_nothing_else_happens() throws CheckFailure {
    var seeds = new ArrayList<byte[]>();
    seeds.add(BakedSvg.write(bytes(BARE), JSON));
    seeds.add(BakedSvg.write(bytes(BARE), JWS));
    seeds.add(
        bytes("<!DOCTYPE svg PUBLIC 'a' 'b' [<!ENTITY e 'x'>]><svg a='&e;'>&#65;<?p q?></svg>"));
    Mutations.feed(4, 10_000, seeds, BakedSvg::read);
    Mutations.feed(5, 5_000, seeds, sample -> BakedSvg.write(sample, JSON));
    Mutations.feed(6, 5_000, seeds, Carriers::read);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static void assertRefused(byte[] svg, String message) {
    assertThatThrownBy(() -> Carriers.read(svg))
        .hasMessageContaining(message)
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("PARSING_ERROR"));
  }
}
