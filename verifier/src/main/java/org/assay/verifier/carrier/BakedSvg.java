package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;

/**
 * An SVG image with a credential baked in: one element {@code openbadges:credential}, right after
 * the root's start tag. Badges of Open Badges 2 ({@code openbadges:assertion}) are read, not
 * written.
 *
 * @see <a href="https://www.imsglobal.org/spec/ob/v3p0/#svg">Open Badges 3.0, SVG</a>
 */
public final class BakedSvg {

  private static final String DECLARATION =
      " xmlns:" + SvgDocument.PREFIX + "=\"" + SvgElement.NAMESPACE + "\"";

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
    return Carriers.inside(Carrier.SVG, elements.get(0).text());
  }

  /**
   * Writes a credential into an SVG, in place of one that is there. All other bytes stay as they
   * are; writing the same credential again changes nothing.
   *
   * @param svg the image in UTF-8, at most {@link Carriers#MAX_IMAGE} bytes, without an internal
   *     DTD subset
   * @param credential JSON or a compact JWS
   * @throws CheckFailure refuted with {@code PARSING_ERROR} if the image cannot be baked, or the
   *     credential is neither JSON nor JWS
   */
  public static byte[] write(byte[] svg, String credential) throws CheckFailure {
    var document = SvgDocument.read(svg);
    if (!document.utf8()) {
      throw Carriers.refused("Only an SVG in UTF-8 can be baked.");
    }
    // Line ends in XML are line feeds; in JSON a carriage return is only white space.
    String text = credential.strip().replace("\r\n", "\n").replace('\r', '\n');
    var form = Carriers.inside(Carrier.SVG, text).form();
    byte[] baked = splice(document, text, form).getBytes(UTF_8);
    boolean readable = new String(read(baked).credential(), UTF_8).equals(text);
    if (!readable) {
      throw Carriers.refused("The credential has characters that XML cannot carry.");
    }
    return baked;
  }

  private static String splice(SvgDocument document, String text, Form form) throws CheckFailure {
    String svg = document.text();
    var tags = document.tags();
    SvgTags.Tag root = tags.get(0);
    if (root.kind() != SvgTags.Kind.START) {
      throw Carriers.refused("An SVG without content cannot be baked.");
    }
    boolean free = document.prefixNamespace().isEmpty();
    boolean ours = document.prefixNamespace().filter(SvgElement.NAMESPACE::equals).isPresent();
    String element = element(text, form, free || ours ? "" : DECLARATION);
    var out = new StringBuilder(svg.length() + element.length() + DECLARATION.length());
    out.append(svg, 0, root.end() - 1).append(free ? DECLARATION : "").append('>').append(element);
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

  private static String element(String text, Form form, String declaration) {
    String open = "<" + SvgDocument.PREFIX + ":credential" + declaration;
    String close = "</" + SvgDocument.PREFIX + ":credential>";
    return form == Form.COMPACT_JWS
        ? open + " verify=\"" + text + "\">" + close
        : open + "><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>" + close;
  }
}
