package org.assay.verifier.carrier;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assay.verifier.CheckFailure;

/**
 * What a walk through an SVG finds. Nothing outside the document is ever looked up, and no entity
 * is expanded.
 *
 * @param encoding the character encoding, in upper case
 * @param prefixNamespace what the prefix {@code openbadges} means on the root element, if anything
 * @param elements the elements that carry a credential, in order
 */
record SvgDocument(String encoding, Optional<String> prefixNamespace, List<SvgElement> elements) {

  static final String PREFIX = "openbadges";

  /** How deep elements may nest. */
  private static final int MAX_DEPTH = 256;

  private static final XMLInputFactory FACTORY = factory();

  /** Reads the document to its end. */
  static SvgDocument read(byte[] svg) throws CheckFailure {
    if (svg.length > Carriers.MAX_IMAGE) {
      throw Carriers.refused("The SVG is larger than " + Carriers.MAX_IMAGE + " bytes.");
    }
    try {
      return walk(FACTORY.createXMLStreamReader(new ByteArrayInputStream(svg)));
    } catch (XMLStreamException | RuntimeException malformed) {
      // The JDK's parser lets some unchecked exceptions out on damaged input.
      throw Carriers.refused("The document is not well-formed XML.");
    }
  }

  private static SvgDocument walk(XMLStreamReader xml) throws XMLStreamException, CheckFailure {
    var elements = new ArrayList<SvgElement>();
    Optional<String> prefix = Optional.empty();
    int depth = 0;
    int ordinal = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == ENTITY_REFERENCE) {
        throw Carriers.refused("The SVG refers to an entity.");
      } else if (event == END_ELEMENT) {
        depth--;
      } else if (event == START_ELEMENT) {
        if (++depth > MAX_DEPTH) {
          throw Carriers.refused("The SVG nests deeper than " + MAX_DEPTH + " elements.");
        }
        if (ordinal == 0) {
          requireSvg(xml);
          prefix = Optional.ofNullable(xml.getNamespaceURI(PREFIX));
        }
        if (SvgElement.isAt(xml)) {
          elements.add(SvgElement.read(xml, ordinal));
          depth--;
        }
        ordinal++;
      }
    }
    String encoding = Optional.ofNullable(xml.getEncoding()).orElse("UTF-8");
    return new SvgDocument(encoding.toUpperCase(Locale.ROOT), prefix, elements);
  }

  private static void requireSvg(XMLStreamReader xml) throws CheckFailure {
    if (!xml.getLocalName().equals("svg")) {
      throw Carriers.refused("The document is XML, but not SVG.");
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is resolved.");
        });
    return factory;
  }
}
