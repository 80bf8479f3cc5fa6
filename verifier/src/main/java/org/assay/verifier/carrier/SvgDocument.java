package org.assay.verifier.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assay.verifier.CheckFailure;

/**
 * What a walk through an SVG finds. Nothing outside the document is ever looked up, and no entity
 * is expanded.
 *
 * @param text the whole document
 * @param utf8 whether the characters are encoded in UTF-8
 * @param tags all tags with their places in the text
 * @param prefixes what the prefixes that baking uses mean on the root element, where anything
 * @param elements the elements that carry a credential, in order
 */
record SvgDocument(
    String text,
    boolean utf8,
    List<SvgTags.Tag> tags,
    Map<String, String> prefixes,
    List<SvgElement> elements) {

  /** How deep elements may nest. */
  private static final int MAX_DEPTH = 256;

  private static final int MAX_ATTRIBUTES = 10_000;

  private static final int DECLARATION_LENGTH = 128;
  private static final Pattern LATIN =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']iso-8859-1", Pattern.CASE_INSENSITIVE);

  private static final XMLInputFactory FACTORY = factory();

  /** Reads the document to its end. */
  static SvgDocument read(byte[] svg) throws CheckFailure {
    if (svg.length > Carriers.MAX_IMAGE) {
      throw Carriers.refused("The SVG is larger than " + Carriers.MAX_IMAGE + " bytes.");
    }
    boolean latin = LATIN.matcher(start(svg)).find();
    try {
      // Decoded here, since the parser prints its complaints about bad bytes to the console.
      var decoder = (latin ? ISO_8859_1 : UTF_8).newDecoder();
      String text = decoder.decode(ByteBuffer.wrap(svg)).toString();
      // The tags are looked at first: the parser would print a trace for a DOCTYPE without end.
      var tags = SvgTags.of(text);
      var xml = FACTORY.createXMLStreamReader(new StringReader(withoutMark(text)));
      return walk(xml, text, !latin, tags);
    } catch (XMLStreamException | CharacterCodingException | RuntimeException malformed) {
      // The JDK's parser lets some unchecked exceptions out on damaged input.
      throw Carriers.refused("The document is not well-formed XML in UTF-8 or ISO-8859-1.");
    }
  }

  private static String start(byte[] svg) {
    return new String(svg, 0, Math.min(svg.length, DECLARATION_LENGTH), ISO_8859_1);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SvgDocument walk(
      XMLStreamReader xml, String text, boolean utf8, List<SvgTags.Tag> tags)
      throws XMLStreamException, CheckFailure {
    var elements = new ArrayList<SvgElement>();
    Map<String, String> prefixes = new HashMap<>();
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
          for (Baking baking : Baking.values()) {
            String bound = xml.getNamespaceURI(baking.prefix());
            if (bound != null) {
              prefixes.put(baking.prefix(), bound);
            }
          }
        }
        if (SvgElement.isAt(xml)) {
          elements.add(SvgElement.read(xml, ordinal));
          depth--;
        }
        ordinal++;
      }
    }
    return new SvgDocument(text, utf8, tags, prefixes, elements);
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
    // Java's own limits differ from one version to the next, and the verdict must not.
    factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH + 1);
    factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is resolved.");
        });
    return factory;
  }
}
