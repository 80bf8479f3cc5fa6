package org.assay.verifier.carrier;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assay.verifier.CheckFailure;

/**
 * An element of an SVG that carries a credential.
 *
 * @param ordinal its place among the start tags of the document, from zero
 * @param legacy whether it is a badge of Open Badges 1 or 2
 * @param text the credential: the attribute {@code verify}, or the characters inside
 */
record SvgElement(int ordinal, boolean legacy, String text) {

  /** Tells whether the start tag under the reader belongs to such an element, new or legacy. */
  static boolean isAt(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    String name = xml.getLocalName();
    boolean current =
        Arrays.stream(Baking.values()).anyMatch(baking -> baking.namespace().equals(namespace));
    return (current && name.equals("credential"))
        || (Baking.LEGACY_NAMESPACE.equals(namespace) && name.equals("assertion"));
  }

  /** Reads the element whose start tag is under the reader, up to its end tag. */
  static SvgElement read(XMLStreamReader xml, int ordinal) throws XMLStreamException, CheckFailure {
    String verify = xml.getAttributeValue(null, "verify");
    boolean legacy = Baking.LEGACY_NAMESPACE.equals(xml.getNamespaceURI());
    var inside = new StringBuilder();
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event == CHARACTERS || event == CDATA || event == SPACE) {
        inside.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      } else if (event != COMMENT) {
        throw Carriers.refused("The credential element of the SVG has markup inside.");
      }
    }
    String text = inside.toString().strip();
    if (!text.isEmpty()) {
      // Legacy badges carry the address or the JWS beside the JSON; the new form has one of both.
      if (verify != null && !legacy) {
        throw Carriers.refused("The credential element of the SVG carries two credentials.");
      }
      return new SvgElement(ordinal, legacy, text);
    }
    return new SvgElement(ordinal, legacy, verify == null ? "" : verify);
  }
}
