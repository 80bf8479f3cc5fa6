package org.assay.verifier.carrier;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assay.verifier.CheckFailure;

/**
 * An element of an SVG that carries a credential.
 *
 * @param ordinal its place among the start tags of the document, from zero
 * @param text the credential: the attribute {@code verify}, or the characters inside
 */
record SvgElement(int ordinal, String text) {

  static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
  static final String LEGACY_NAMESPACE = "http://openbadges.org";

  /** Tells whether the start tag under the reader belongs to such an element, new or legacy. */
  static boolean isAt(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI();
    String name = xml.getLocalName();
    return (NAMESPACE.equals(namespace) && name.equals("credential"))
        || (LEGACY_NAMESPACE.equals(namespace) && name.equals("assertion"));
  }

  /** Reads the element whose start tag is under the reader, up to its end tag. */
  static SvgElement read(XMLStreamReader xml, int ordinal) throws XMLStreamException, CheckFailure {
    String verify = xml.getAttributeValue(null, "verify");
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
      boolean json = verify == null || LEGACY_NAMESPACE.equals(xml.getNamespaceURI());
      if (!json) {
        throw Carriers.refused("The credential element of the SVG carries two credentials.");
      }
      return new SvgElement(ordinal, text);
    }
    return new SvgElement(ordinal, verify == null ? "" : verify);
  }
}
