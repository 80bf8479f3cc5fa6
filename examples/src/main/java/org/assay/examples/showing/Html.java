package org.assay.examples.showing;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a page. All text in it is escaped, whatever it is: there is no way to put a text in
 * as it stands, but for the style sheet. This class is immutable.
 */
public final class Html {

  private final String name;
  private final String attributes;
  private final List<String> content;

  private Html(String name, String attributes, List<String> content) {
    this.name = name;
    this.attributes = attributes;
    this.content = List.copyOf(content);
  }

  /** Creates an element without content. */
  public static Html tag(String name) {
    return new Html(name, "", List.of());
  }

  /** Creates an element with a text in it. */
  public static Html tag(String name, String text) {
    return tag(name).add(text);
  }

  /** Creates the element that holds a style sheet, which must be ours. */
  public static Html style(String sheet) {
    return new Html("style", "", List.of(sheet));
  }

  /** Returns it with an attribute. */
  public Html with(String attribute, String value) {
    return new Html(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"", content);
  }

  /** Returns it with a number as an attribute. */
  public Html with(String attribute, long value) {
    return with(attribute, Long.toString(value));
  }

  /** Returns it with a text at its end. */
  public Html add(String text) {
    return more(List.of(escaped(text)));
  }

  /** Returns it with elements at its end. */
  public Html add(Html... elements) {
    return add(List.of(elements));
  }

  /** Returns it with elements at its end. */
  public Html add(List<Html> elements) {
    return more(elements.stream().map(Html::source).toList());
  }

  private Html more(List<String> sources) {
    var all = new ArrayList<>(content);
    all.addAll(sources);
    return new Html(name, attributes, all);
  }

  /** Returns its source. */
  public String source() {
    var start = "<" + name + attributes + ">";
    boolean isVoid = name.equals("meta");
    return isVoid ? start : start + String.join("", content) + "</" + name + ">";
  }

  private static String escaped(String text) {
    var safe = new StringBuilder();
    text.codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> {
        // Neither control characters nor halves of characters may stand in a page.
        boolean allowed = !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF);
        safe.appendCodePoint(allowed ? c : 0xFFFD);
      }
    }
  }
}
