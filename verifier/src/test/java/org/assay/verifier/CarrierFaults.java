package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.Fault.judge;

import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.carrier.BakedSvg;

/** Documents that cannot be read, or that two readers would read differently. */
final class CarrierFaults {

  private static final String GOOD = SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString();
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg'"
          + " xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>%s</svg>";
  private static final String TOKEN = "<openbadges:credential verify='e30.e30.AAAA'/>";

  private CarrierFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Carriers and notation");
    none(chapter);
    png(chapter);
    svg(chapter);
    json(chapter);
    numbers(chapter);
    return chapter;
  }

  private static void refuted(Chapter chapter, String name, Fault.Sample sample) {
    chapter.refuted(name, "parsing", "PARSING_ERROR", sample);
  }

  private static void none(Chapter chapter) {
    refuted(chapter, "empty document", () -> judge(""));
    refuted(chapter, "web page", () -> judge("<!DOCTYPE html><title>Not here</title>"));
    refuted(chapter, "noise", () -> judge(new byte[] {0, 1, 2, (byte) 0xff, 0x42}));
    refuted(chapter, "larger than a document may be", () -> judge(GOOD + " ".repeat(1 << 20)));
  }

  private static void png(Chapter chapter) {
    byte[] json = GOOD.getBytes(UTF_8);
    refuted(chapter, "PNG without badge", () -> judge(SamplePng.of()));
    refuted(
        chapter,
        "PNG with two badges",
        () -> judge(SamplePng.of(SamplePng.text(json), SamplePng.text(json))));
    refuted(
        chapter,
        "PNG whose text inflates beyond the limit",
        () -> judge(SamplePng.of(SamplePng.zipped(new byte[40 << 20]))));
    refuted(
        chapter,
        "PNG with a wrong checksum",
        () -> judge(SamplePng.flipped(SamplePng.of(SamplePng.text(json)), 20)));
    refuted(
        chapter,
        "PNG that ends too early",
        () -> judge(SamplePng.cut(SamplePng.of(SamplePng.text(json)), 30)));
    refuted(
        chapter,
        "PNG whose text is not UTF-8",
        () -> judge(SamplePng.of(SamplePng.text(new byte[] {'{', (byte) 0xc3, '(', '}'}))));
    refuted(
        chapter,
        "PNG with a chunk longer than the file",
        () -> judge(SamplePng.of(SamplePng.chunk("iTXt", new byte[9], 0x7fff_0000))));
  }

  private static void svg(Chapter chapter) {
    refuted(chapter, "SVG without badge", () -> judge(SVG.formatted("")));
    refuted(chapter, "SVG with two badges", () -> judge(SVG.formatted(TOKEN + TOKEN)));
    refuted(
        chapter,
        "SVG with entities that grow",
        () -> judge("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + svg("{&b;}")));
    refuted(
        chapter,
        "SVG that asks for another file",
        () -> judge("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + svg("{&x;}")));
    refuted(
        chapter,
        "SVG that asks for a DTD from the network",
        () -> judge("<!DOCTYPE svg SYSTEM 'http://127.0.0.1/x.dtd'>" + svg("{&x;}")));
    refuted(chapter, "SVG that is not well-formed", () -> judge(svg("{}").replace("</svg>", "")));
    refuted(
        chapter,
        "SVG with a badge in the wrong namespace",
        () -> judge(SVG.replace("ob/v3p0", "ob/v9").formatted(TOKEN)));
    chapter.refuted(
        "SVG with a forged badge",
        "proof",
        "PROOF_VERIFICATION_ERROR",
        () -> judge(BakedSvg.write(SVG.formatted("").getBytes(UTF_8), forged())));
  }

  private static String forged() {
    return GOOD.replace("Cloud practitioner", "Cloud architect");
  }

  private static String svg(String text) {
    return SVG.formatted("<openbadges:credential>" + text + "</openbadges:credential>");
  }

  private static void json(Chapter chapter) {
    refuted(chapter, "member twice", () -> judge(GOOD.replaceFirst("\\{", "{\"id\":\"urn:a:b\",")));
    refuted(
        chapter,
        "member twice deep down",
        () -> judge(GOOD.replace("\"achievement\":{", "\"achievement\":{\"name\":\"x\",")));
    refuted(
        chapter,
        "member twice, once by escape",
        () -> judge(GOOD.replaceFirst("\\{", "{\"\\\\u0069d\":\"urn:a:b\",")));
    refuted(
        chapter,
        "half a surrogate pair",
        () -> judge(GOOD.replace("Cloud practitioner", "\\ud83d")));
    refuted(chapter, "UTF-16", () -> judge(GOOD.getBytes(UTF_16)));
    refuted(chapter, "bytes that are no UTF-8", () -> judge(bytes()));
    refuted(chapter, "text after the end", () -> judge(GOOD + "{}"));
    refuted(chapter, "list in place of an object", () -> judge("[" + GOOD + "]"));
    refuted(chapter, "comma before the end", () -> judge(GOOD.substring(0, end()) + ",}"));
    refuted(
        chapter,
        "nested too deep",
        () -> judge("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
  }

  private static void numbers(Chapter chapter) {
    refuted(chapter, "number that is none", () -> judge("{\"a\":NaN}"));
    refuted(chapter, "infinite number", () -> judge("{\"a\":-Infinity}"));
    refuted(chapter, "number beyond all readers", () -> judge("{\"a\":1e999999999}"));
    refuted(chapter, "number with a million digits", () -> judge("{\"a\":" + digits() + "}"));
  }

  private static String digits() {
    return "9".repeat(1_000_000);
  }

  private static byte[] bytes() {
    byte[] bytes = GOOD.getBytes(UTF_8);
    bytes[GOOD.indexOf("Cloud")] = (byte) 0xff;
    return bytes;
  }

  private static int end() {
    return GOOD.length() - 1;
  }
}
