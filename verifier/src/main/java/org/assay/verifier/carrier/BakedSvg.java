package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;

/**
 * An SVG image with a credential baked in: one element {@code openbadges:credential}, or {@code
 * clr:credential} for a learner record, right after the root's start tag. Badges of Open Badges 1
 * and 2 ({@code openbadges:assertion}) are read, not written.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#svg">Open Badges 3.0, SVG</a>
 */
public final class BakedSvg {

  private BakedSvg() {}

  /**
   * Reads the credential out of an SVG.
   *
   * @param svg the file, at most {@link Carriers#MAX_IMAGE} bytes
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the file is not well-formed SVG,
   *     wants entities expanded, or does not carry exactly one credential
   */
  public static Carried read(byte[] svg) throws CheckFailure {
    var elements = SvgDocument.read(svg).elements();
    if (elements.size() != 1) {
      throw Carriers.refused(
          elements.isEmpty()
              ? "The SVG carries no credential."
              : "The SVG carries more than one credential.");
    }
    SvgElement element = elements.get(0);
    return element.legacy()
        ? Carriers.legacy(Carrier.SVG, element.text())
        : Carriers.inside(Carrier.SVG, element.text());
  }

  /** Writes an Open Badge into an SVG; see {@link #write(byte[], String, Baking)}. */
  public static byte[] write(byte[] svg, String credential) throws CheckFailure {
    return write(svg, credential, Baking.OPEN_BADGE);
  }

  /**
   * Writes a credential into an SVG, in place of one that is there, of whatever sort. All other
   * bytes stay as they are; writing the same credential again changes nothing.
   *
   * @param svg the image in UTF-8, at most {@link Carriers#MAX_IMAGE} bytes, without an internal
   *     DTD subset
   * @param credential JSON or a compact JWS
   * @param baking what sort of credential it is
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the image cannot be baked, or the
   *     credential is neither JSON nor JWS
   */
  public static byte[] write(byte[] svg, String credential, Baking baking) throws CheckFailure {
    var document = SvgDocument.read(svg);
    if (!document.utf8()) {
      throw Carriers.refused("Only an SVG in UTF-8 can be baked.");
    }
    // Line ends in XML are line feeds; in JSON a carriage return is only white space.
    String text = credential.strip().replace("\r\n", "\n").replace('\r', '\n');
    var form = Carriers.inside(Carrier.SVG, text).form();
    byte[] baked = splice(document, text, form, baking).getBytes(UTF_8);
    boolean readable = new String(read(baked).credential(), UTF_8).equals(text);
    if (!readable) {
      throw Carriers.refused("The credential has characters that XML cannot carry.");
    }
    return baked;
  }

  private static String splice(SvgDocument document, String text, Form form, Baking baking)
      throws CheckFailure {
    String svg = document.text();
    var tags = document.tags();
    SvgTags.Tag root = tags.get(0);
    if (root.kind() != SvgTags.Kind.START) {
      throw Carriers.refused("An SVG without content cannot be baked.");
    }
    String declaration = " xmlns:" + baking.prefix() + "=\"" + baking.namespace() + "\"";
    String bound = document.prefixes().getOrDefault(baking.prefix(), "");
    boolean local = !bound.isEmpty() && !bound.equals(baking.namespace());
    String element = element(baking.prefix(), text, form, local ? declaration : "");
    var out = new StringBuilder(svg.length() + element.length() + declaration.length());
    out.append(svg, 0, root.end() - 1).append(bound.isEmpty() ? declaration : "").append('>');
    out.append(element);
    int from = root.end();
    for (int[] gap : gaps(tags, document.elements())) {
      out.append(svg, from, gap[0]);
      from = gap[1];
    }
    return out.append(svg, from, svg.length()).toString();
  }

  private static List<int[]> gaps(List<SvgTags.Tag> tags, List<SvgElement> elements)
      throws CheckFailure {
    var starts = new ArrayList<Integer>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).kind() != SvgTags.Kind.END) {
        starts.add(i);
      }
    }
    var gaps = new ArrayList<int[]>();
    for (SvgElement element : elements) {
      int first = starts.get(element.ordinal());
      gaps.add(new int[] {tags.get(first).start(), SvgTags.endOfElement(tags, first)});
    }
    return gaps;
  }

  private static String element(String prefix, String text, Form form, String declaration) {
    String open = "<" + prefix + ":credential" + declaration;
    String close = "</" + prefix + ":credential>";
    return form == Form.COMPACT_JWS
        ? open + " verify=\"" + text + "\">" + close
        : open + "><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>" + close;
  }
}
