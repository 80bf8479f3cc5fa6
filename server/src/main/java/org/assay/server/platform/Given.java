package org.assay.server.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a request gives and words the refusal; what comes out can be relied on. Texts are
 * stripped; characters that no one can see, or that UTF-8 cannot carry, are refused.
 */
public final class Given {

  private Given() {}

  /** Returns the value of a member that must be there. */
  public static <T> T present(String member, @Nullable T value) {
    if (value == null) {
      throw Problem.invalid("The member '" + member + "' is missing.");
    }
    return value;
  }

  /** Returns one line of text, from one to so many characters. */
  public static String line(String member, @Nullable String value, int most) {
    var text = text(member, present(member, value), most);
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      throw Problem.invalid("The member '" + member + "' is one line of text.");
    }
    return text;
  }

  /** Returns one line of text, if it is given. */
  public static Optional<String> line(String member, @Nullable Optional<String> value, int most) {
    return optional(value).map(text -> line(member, text, most));
  }

  /** Returns a text that may have several lines. */
  public static String prose(String member, @Nullable String value, int most) {
    return text(member, present(member, value).replace("\r\n", "\n"), most);
  }

  /** Returns a text that may have several lines, if it is given. */
  public static Optional<String> prose(String member, @Nullable Optional<String> value, int most) {
    return optional(value).map(text -> prose(member, text, most));
  }

  /** Returns an http or https address. */
  public static String url(String member, @Nullable String value) {
    var text = line(member, value, 1000);
    try {
      var url = new URI(text);
      boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (http && url.getHost() != null && url.getUserInfo() == null && isAscii(text)) {
        return text;
      }
    } catch (URISyntaxException e) {
      // Worded below, like the other ways of not being an address.
    }
    throw Problem.invalid("The member '" + member + "' is not an http or https address.");
  }

  /** Returns an http or https address, if it is given. */
  public static Optional<String> url(String member, @Nullable Optional<String> value) {
    return optional(value).map(text -> url(member, text));
  }

  /** Returns an own copy of a list that may be absent, with at most so many items. */
  public static <T> List<T> list(String member, @Nullable List<T> value, int most) {
    var list = value == null ? List.<T>of() : value;
    if (list.stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("The member '" + member + "' has an item that is null.");
    }
    if (list.size() > most) {
      throw Problem.invalid("The member '" + member + "' has more than " + most + " items.");
    }
    return List.copyOf(list);
  }

  /** Returns the value if it is there, whether the member was absent or null. */
  public static <T> Optional<T> optional(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  /** Reads an id that stands in a parameter. */
  public static UUID id(String parameter, String text) {
    try {
      var id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return id;
      }
    } catch (IllegalArgumentException e) {
      // Worded below, like the short forms that Java reads as well.
    }
    throw Problem.invalid("The parameter '" + parameter + "' is not an id.");
  }

  /**
   * Returns the constant of a name, in capital or small letters.
   *
   * @param refusal the sentence for a name that no constant has
   */
  public static <E extends Enum<E>> E constant(Class<E> kind, String name, String refusal) {
    return Stream.of(kind.getEnumConstants())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Problem.invalid(refusal));
  }

  private static String text(String member, String value, int most) {
    var text = value.strip();
    if (text.isEmpty()) {
      throw Problem.invalid("The member '" + member + "' is empty.");
    }
    if (text.length() > most) {
      throw Problem.invalid("The member '" + member + "' is longer than " + most + " characters.");
    }
    if (text.codePoints().anyMatch(Given::unfit)) {
      throw Problem.invalid("The member '" + member + "' has characters that cannot be shown.");
    }
    return text;
  }

  /** Controls, lone surrogates, and the marks that turn the direction of writing around. */
  private static boolean unfit(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nothing = Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    return control || turns || nothing;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
