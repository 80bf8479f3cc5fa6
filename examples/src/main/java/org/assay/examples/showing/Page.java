package org.assay.examples.showing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A page that needs nothing else: no script, no font, no picture, and that asks nobody. */
public final class Page {

  /** The name of a column of numbers. */
  public static final String POINTS = "Points";

  private static final String NUMBER = "number";
  private static final String STYLE = "page.css";

  private Page() {}

  /** Returns the source of a page. */
  public static String source(String title, List<Html> content) {
    var head =
        Html.tag("head")
            .add(
                Html.tag("meta").with("charset", "utf-8"),
                meta("viewport", "width=device-width, initial-scale=1"),
                Html.tag("meta")
                    .with("http-equiv", "Content-Security-Policy")
                    .with("content", "default-src 'none'; style-src 'unsafe-inline'"),
                meta("referrer", "no-referrer"),
                Html.tag("title", title),
                Html.style(style()));
    var body = Html.tag("body").add(Html.tag("main").add(content));
    return "<!DOCTYPE html>\n"
        + Html.tag("html").with("lang", "en").add(head, body).source()
        + "\n";
  }

  private static Html meta(String name, String content) {
    return Html.tag("meta").with("name", name).with("content", content);
  }

  /** Returns a table. */
  public static Html table(String caption, List<String> columns, List<Html> rows) {
    var heads = columns.stream().map(Page::head).toList();
    return wide(
        caption,
        Html.tag("table")
            .add(
                Html.tag("caption", caption),
                Html.tag("thead").add(Html.tag("tr").add(heads)),
                Html.tag("tbody").add(rows)));
  }

  private static Html head(String column) {
    var head = Html.tag("th", column).with("scope", "col");
    return column.equals(POINTS) ? head.with("class", NUMBER) : head;
  }

  /** Returns a cell with a number. */
  public static Html number(String number) {
    return Html.tag("td", number).with("class", NUMBER);
  }

  /** Returns something that may be wider than the screen, where it can be moved, also by keys. */
  public static Html wide(String label, Html content) {
    return Html.tag("div")
        .with("class", "wide")
        .with("role", "region")
        .with("aria-label", label)
        .with("tabindex", 0)
        .add(content);
  }

  /** Returns a row that begins with a name, which may be written in another direction. */
  public static Html row(String name, Html... cells) {
    return Html.tag("tr")
        .add(Html.tag("th").with("scope", "row").add(Html.tag("bdi", name)))
        .add(cells);
  }

  private static String style() {
    try (var file = Page.class.getResourceAsStream(STYLE)) {
      if (file == null) {
        throw new IllegalStateException(STYLE + " is not in the jar");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
