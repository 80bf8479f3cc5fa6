package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BakedPngTest {

  static final String JSON = "{\"name\":\"Grüße 🏅\"}";
  static final String JWS = "eyJhbGciOiJFUzI1NiJ9.e30.AAAA";

  @ParameterizedTest
  @ValueSource(strings = {JSON, JWS})
  void baked_credential_is_read_back(String credential) throws CheckFailure {
    var carried = Carriers.read(BakedPng.write(image(), credential));

    assertThat(carried.carrier()).isEqualTo(Carrier.PNG);
    assertThat(carried.form()).isEqualTo(credential.equals(JSON) ? Form.JSON : Form.COMPACT_JWS);
    assertThat(new String(carried.credential(), UTF_8)).isEqualTo(credential);
  }

  @Test
  void baking_adds_one_plain_text_chunk_before_the_end_and_nothing_else() throws CheckFailure {
    var before = PngChunk.readAll(image());
    var after = PngChunk.readAll(BakedPng.write(image(), JWS));

    assertThat(after).hasSize(before.size() + 1);
    var added = after.get(after.size() - 2);
    assertThat(added.type()).isEqualTo("iTXt");
    assertThat(new String(added.data(), UTF_8)).isEqualTo("openbadgecredential\0\0\0\0\0" + JWS);
  }

  @Test
  void baked_image_shows_the_same_pixels() throws CheckFailure, IOException {
    var image = ImageIO.read(new ByteArrayInputStream(BakedPng.write(image(), JSON)));
    assertThat(image.getRGB(1, 1)).isEqualTo(0xFF336699);
  }

  @Test
  void baking_again_replaces_and_the_same_again_changes_nothing() throws CheckFailure {
    byte[] first = BakedPng.write(image(), JSON);
    byte[] second = BakedPng.write(first, JWS);

    assertThat(BakedPng.write(first, JSON)).isEqualTo(first);
    assertThat(second).isEqualTo(BakedPng.write(image(), JWS));
  }

  @Test
  void baking_replaces_a_legacy_badge() throws CheckFailure {
    byte[] legacy = with(new PngChunk("tEXt", bytes("openbadges\0" + JSON)));
    assertThat(BakedPng.write(legacy, JWS)).isEqualTo(BakedPng.write(image(), JWS));
  }

  @Test
  void legacy_chunks_are_read() throws CheckFailure {
    String text = "{\"name\":\"Gr\u00fc\u00dfe\"}";
    byte[] latin = ("openbadges\0" + text).getBytes(ISO_8859_1);
    byte[] utf8 = bytes("openbadges\0\0\0en\0badge\0" + text);

    assertThat(text(with(new PngChunk("tEXt", latin)))).isEqualTo(text);
    assertThat(text(with(new PngChunk("iTXt", utf8)))).isEqualTo(text);
  }

  @Test
  void compressed_text_is_read() throws CheckFailure {
    byte[] data = join(bytes("openbadgecredential\0\1\0\0\0"), deflated(bytes(JSON)));
    assertThat(text(with(new PngChunk("iTXt", data)))).isEqualTo(JSON);
  }

  @Test
  void compressed_text_that_grows_without_end_is_refused() {
    byte[] bomb = deflated(new byte[64 * 1024 * 1024]);
    assertThat(bomb.length).isLessThan(Carriers.MAX_TEXT);
    byte[] data = join(bytes("openbadgecredential\0\1\0\0\0"), bomb);
    assertRefused(with(new PngChunk("iTXt", data)), "grows beyond");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\0\\2\\0\\0\\0{}|unknown compression flag",
        "\\0\\0\\1\\0\\0{}|unknown method",
        "\\0\\0\\0{}|no language",
        "\\0\\0\\0\\0{}|no translated keyword",
        "\\0|nothing",
        "\\0\\0|almost nothing",
        "\\0\\1\\0\\0\\0{}|not compressed at all",
        "\\0\\0\\0\\0\\0hello|no credential",
        "\\0\\0\\0\\0\\0https://example.org/assertion|hosted badge",
        "\\0\\0\\0\\0\\0|empty"
      })
  void malformed_chunk_is_refused(String rest, String flaw) {
    String text = rest.replace("\\0", "\0").replace("\\1", "\1").replace("\\2", "\2");
    assertRefused(with(new PngChunk("iTXt", bytes("openbadgecredential" + text))), "");
  }

  @Test
  void text_that_is_not_utf8_is_refused() {
    byte[] data = join(bytes("openbadgecredential\0\0\0\0\0{\""), new byte[] {(byte) 0xC3, '"'});
    assertRefused(with(new PngChunk("iTXt", data)), "UTF-8");
  }

  @Test
  void two_credentials_are_refused() {
    var chunk = new PngChunk("iTXt", bytes("openbadgecredential\0\0\0\0\0" + JSON));
    var legacy = new PngChunk("tEXt", bytes("openbadges\0" + JSON));
    assertRefused(with(chunk, chunk), "more than one");
    assertRefused(with(chunk, legacy), "more than one");
  }

  @Test
  void image_without_credential_is_refused() {
    assertRefused(image(), "no credential");
    assertRefused(with(new PngChunk("tEXt", bytes("openbadgecredential\0" + JSON))), "no");
    assertRefused(with(new PngChunk("iTXt", bytes("openbadges2\0\0\0\0\0" + JSON))), "no");
  }

  @Test
  void every_damaged_byte_is_noticed() throws CheckFailure {
    byte[] baked = BakedPng.write(image(), JSON);
    for (int i = 0; i < baked.length; i++) {
      byte[] damaged = baked.clone();
      damaged[i] ^= 0x10;
      assertThatThrownBy(() -> BakedPng.read(damaged)).isInstanceOf(CheckFailure.class);
    }
  }

  @Test
  void cut_off_or_prolonged_file_is_refused() throws CheckFailure {
    byte[] baked = BakedPng.write(image(), JSON);
    for (int length = 0; length < baked.length; length++) {
      byte[] shorter = Arrays.copyOf(baked, length);
      assertThatThrownBy(() -> BakedPng.read(shorter)).isInstanceOf(CheckFailure.class);
    }
    assertRefused(join(baked, baked), "");
    assertRefused(Arrays.copyOf(baked, baked.length + 1), "");
    assertRefused(Arrays.copyOf(baked, Carriers.MAX_IMAGE + 1), "at most");
  }

  @Test
  void what_is_no_credential_is_not_baked() {
    assertThatThrownBy(() -> BakedPng.write(image(), "hello")).isInstanceOf(CheckFailure.class);
    assertThatThrownBy(() -> BakedPng.write(bytes("GIF89a"), JSON))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void damaged_images_are_refused_and_nothing_else_happens() throws CheckFailure {
    byte[] packed = join(bytes("openbadgecredential\0\1\0\0\0"), deflated(bytes(JSON)));
    var seeds = List.of(BakedPng.write(image(), JSON), with(new PngChunk("iTXt", packed)), image());
    Mutations.feed(1, 6_000, seeds, BakedPng::read);
    Mutations.feed(2, 6_000, seeds, sample -> BakedPng.write(sample, JWS));
    // With checksums that hold, the text itself is reached.
    Mutations.feed(
        3,
        6_000,
        List.of(packed, bytes("openbadgecredential\0\0\0en\0x\0" + JSON)),
        sample -> BakedPng.read(with(new PngChunk("iTXt", sample))));
  }

  static byte[] image() {
    var image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 1, 0xFF336699);
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] with(PngChunk... chunks) {
    var out = new ByteArrayOutputStream();
    byte[] image = image();
    int end = image.length - 12;
    out.write(image, 0, end);
    for (PngChunk chunk : chunks) {
      chunk.writeTo(out);
    }
    out.write(image, end, 12);
    return out.toByteArray();
  }

  private static String text(byte[] png) throws CheckFailure {
    return new String(BakedPng.read(png).credential(), UTF_8);
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

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] join(byte[] left, byte[] right) {
    byte[] joined = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, joined, left.length, right.length);
    return joined;
  }

  private static void assertRefused(byte[] png, String message) {
    assertThatThrownBy(() -> Carriers.read(png))
        .hasMessageContaining(message)
        .isInstanceOfSatisfying(
            CheckFailure.class, f -> assertThat(f.code()).isEqualTo("PARSING_ERROR"));
  }
}
