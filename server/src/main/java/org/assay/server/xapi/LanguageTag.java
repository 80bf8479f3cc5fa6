package org.assay.server.xapi;

import java.util.regex.Pattern;

/**
 * Checks names of languages and texts in several of them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646</a>
 */
final class LanguageTag {

  private static final Pattern FORM = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

  private LanguageTag() {}

  static void check(Place place) {
    if (!FORM.matcher(place.text()).matches()) {
      throw place.wrong("A language such as en-GB belongs here.");
    }
  }

  /** Checks a text in several languages. */
  static void checkMap(Place map) {
    for (var tag : map.object().keySet()) {
      var text = map.member(tag);
      if (!FORM.matcher(tag).matches()) {
        throw text.wrong("A text is named by its language, such as en-GB.");
      }
      text.text();
    }
  }
}
