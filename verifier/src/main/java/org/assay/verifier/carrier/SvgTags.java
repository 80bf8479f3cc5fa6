package org.assay.verifier.carrier;

import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.CheckFailure;

/**
 * Finds where each tag of a well-formed document begins and ends, so that an element can be put in
 * or taken out while every other byte stays.
 */
final class SvgTags {

  /** The sort of a tag. */
  enum Kind {
    START,
    END,
    EMPTY
  }

  /** A tag from {@code start} (inclusive, at the angle bracket) to {@code end} (exclusive). */
  record Tag(Kind kind, int start, int end) {}

  private SvgTags() {}

  /** Returns all tags of a document; whether it is well-formed is for the parser to say. */
  static List<Tag> of(String xml) throws CheckFailure {
    var tags = new ArrayList<Tag>();
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end;
      if (xml.startsWith("<!--", at)) {
        end = after(xml, "-->", at + 4);
      } else if (xml.startsWith("<![CDATA[", at)) {
        end = after(xml, "]]>", at);
      } else if (xml.startsWith("<?", at)) {
        end = after(xml, "?>", at);
      } else {
        end = endOfTag(xml, at);
        if (xml.charAt(at + 1) != '!') {
          tags.add(new Tag(kind(xml, at, end), at, end));
        }
      }
      at = xml.indexOf('<', end);
    }
    return tags;
  }

  /** Returns the end of the element whose first tag is at this place in the list (exclusive). */
  static int endOfElement(List<Tag> tags, int first) throws CheckFailure {
    int depth = 0;
    for (Tag tag : tags.subList(first, tags.size())) {
      depth += tag.kind() == Kind.START ? 1 : tag.kind() == Kind.END ? -1 : 0;
      if (depth == 0) {
        return tag.end();
      }
    }
    throw unbalanced();
  }

  private static Kind kind(String xml, int start, int end) {
    if (xml.charAt(start + 1) == '/') {
      return Kind.END;
    }
    return xml.charAt(end - 2) == '/' ? Kind.EMPTY : Kind.START;
  }

  private static int endOfTag(String xml, int start) throws CheckFailure {
    char quote = 0;
    for (int i = start + 1; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '[') {
        throw Carriers.refused("An SVG with declarations of its own is not read.");
      }
    }
    throw unbalanced();
  }

  private static int after(String xml, String closing, int from) throws CheckFailure {
    int at = xml.indexOf(closing, from);
    if (at < 0) {
      throw unbalanced();
    }
    return at + closing.length();
  }

  private static CheckFailure unbalanced() {
    return Carriers.refused("The tags of the SVG are not balanced.");
  }
}
