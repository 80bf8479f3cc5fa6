package org.assay.server.assessment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

  private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(UTF_8);
  private static final String PAGE = "<html><script>alert(1)</script></html>";

  @Test
  void file_is_what_its_content_and_its_name_say() throws IOException {
    assertThat(FileType.of("a.pdf", PDF)).isEqualTo(FileType.PDF);
    assertThat(FileType.of("a.PNG", image("png"))).isEqualTo(FileType.PNG);
    assertThat(FileType.of("a.jpeg", image("jpg"))).isEqualTo(FileType.JPEG);
    assertThat(FileType.of("a.zip", zip(""))).isEqualTo(FileType.ZIP);
    assertThat(FileType.of("a.zip", zip("a comment"))).isEqualTo(FileType.ZIP);
    assertThat(FileType.of("a.txt", text("Grüße, 你好\r\n"))).isEqualTo(FileType.TEXT);
    assertThat(FileType.of("a.md", text("# Plan\n\nIf a < b then *c*.")))
        .isEqualTo(FileType.MARKDOWN);
    assertThat(FileType.of("a.csv", text("a,b\n1,2\n"))).isEqualTo(FileType.CSV);
    assertThat(FileType.of("a.json", text(" {\"a\":[1,{\"b\":null}]}\n"))).isEqualTo(FileType.JSON);
  }

  @Test
  void content_of_another_type_than_the_name_says_is_refused() throws IOException {
    refused("a.pdf", image("png"));
    refused("a.png", PDF);
    refused("a.txt", image("jpg"));
    refused("a.zip", text("PK"));
    refused("a.json", text("a,b\n"));
    refused("a.txt", PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.svg", "a.exe", "a.xml", "a.js", "a", "pdf", "a.pdf.html", "a."})
  void other_types_are_refused_whatever_they_hold(String name) {
    refused(name, PDF);
    refused(name, text("plain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PAGE,
        "  \n\uFEFF" + PAGE,
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "<?xml version='1.0'?><svg/>",
        "<!DOCTYPE html><p>",
        "# Notes\n\n<ScRiPt src=//e.example></sCrIpT>",
        "a,b\n<iframe src=x>",
        "<b>x"
      })
  void page_in_the_clothes_of_text_is_refused(String page) {
    refused("a.txt", text(page));
    refused("a.md", text(page));
    refused("a.csv", text(page));
    refused("a.json", text('"' + page));
  }

  @Test
  void file_that_is_two_things_at_once_is_refused() throws IOException {
    refused("a.pdf", join(PDF, zip("")));
    refused("a.pdf", join(text("GIF89a"), PDF));
    refused("a.pdf", join(text(PAGE), PDF));
    refused("a.png", join(image("png"), zip("")));
    refused("a.png", join(image("png"), text(PAGE)));
    refused("a.jpg", join(image("jpg"), zip("")));
    refused("a.jpg", join(image("jpg"), zipWithComment("\u00FF\u00D9")));
    refused("a.zip", join(text(PAGE), zip("")));
    refused("a.zip", join(zip(""), text(PAGE)));
    refused("a.zip", join(image("jpg"), zip("")));
  }

  @Test
  void broken_file_is_refused() throws IOException {
    refused("a.pdf", text("%PDF-1.7\nno end"));
    var png = image("png");
    refused("a.png", Arrays.copyOf(png, png.length - 1));
    png[11] = (byte) 0xFF;
    refused("a.png", png);
    refused("a.jpg", text("\u00FF\u00D8\u00FF"));
    var zip = zip("");
    zip[zip.length - 6] = 1;
    refused("a.zip", zip);
    refused("a.txt", new byte[] {'a', (byte) 0xC3});
    refused("a.txt", "Grüße".getBytes(ISO_8859_1));
    refused("a.txt", text("a\u0000b"));
    refused("a.json", text("{} {}"));
    refused("a.json", text("{\"a\":"));
    refused("a.json", text(""));
    refused("a.json", text("[".repeat(5000)));
    refused("a.pdf", new byte[0]);
    refused("a.zip", new byte[0]);
  }

  private static void refused(String name, byte[] content) {
    assertThatThrownBy(() -> FileType.of(name, content))
        .as(name)
        .isInstanceOf(Problem.class)
        .extracting(problem -> ((Problem) problem).code())
        .isEqualTo(Problem.Code.UNSUPPORTED_MEDIA_TYPE);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] join(byte[] one, byte[] other) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(one);
    out.write(other);
    return out.toByteArray();
  }

  private static byte[] image(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] zip(String comment) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setComment(comment);
      for (var name : new String[] {"report.txt", "code/Main.java"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text("content of " + name));
      }
    }
    return out.toByteArray();
  }

  /** The comment in bytes, as a tool would write it that does not care for UTF-8. */
  private static byte[] zipWithComment(String comment) throws IOException {
    var plain = zip("");
    var bytes = comment.getBytes(ISO_8859_1);
    plain[plain.length - 2] = (byte) bytes.length;
    return join(plain, bytes);
  }
}
