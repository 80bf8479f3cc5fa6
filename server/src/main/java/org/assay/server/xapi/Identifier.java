package org.assay.server.xapi;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What identifies an actor, of which there is exactly one.
 *
 * @param kind which of the four ways
 * @param value the mailbox, its hash, the OpenID, or the name of the account
 * @param homePage for an account the system in which it is
 */
record Identifier(Kind kind, String value, Optional<String> homePage) {

  /** The four ways of identifying somebody. */
  enum Kind {
    /** An e-mail address, as {@code mailto:…}. */
    MBOX,
    /** The SHA-1 of such an address. */
    MBOX_SHA1SUM,
    /** An OpenID. */
    OPENID,
    /** An account in a system. */
    ACCOUNT;

    String member() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern MAILBOX = Pattern.compile("mailto:[^@\\s]{1,64}@[^@\\s]{1,189}");
  private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");

  /** Reads the one identifier of an actor; empty if it has none. */
  static Optional<Identifier> read(Place actor) {
    var given = Stream.of(Kind.values()).filter(kind -> actor.has(kind.member())).toList();
    if (given.size() > 1) {
      throw actor.wrong("An actor has one of mbox, mbox_sha1sum, openid and account, not two.");
    }
    return given.stream().findFirst().map(kind -> read(kind, actor.member(kind.member())));
  }

  private static Identifier read(Kind kind, Place place) {
    return switch (kind) {
      case MBOX -> matching(kind, MAILBOX, place, "An address such as mailto:ann@example.org");
      case MBOX_SHA1SUM -> matching(kind, SHA1, place, "The SHA-1 of a mailto address in hex");
      case OPENID -> new Identifier(kind, place.iri(), Optional.empty());
      case ACCOUNT -> account(place);
    };
  }

  private static Identifier matching(Kind kind, Pattern form, Place place, String what) {
    var text = place.text();
    if (!form.matcher(text).matches()) {
      throw place.wrong(what + " belongs here.");
    }
    var value = kind == Kind.MBOX_SHA1SUM ? text.toLowerCase(Locale.ROOT) : text;
    return new Identifier(kind, value, Optional.empty());
  }

  private static Identifier account(Place place) {
    place.only(Set.of("homePage", "name"));
    var name = place.member("name");
    if (name.text().isBlank() || name.text().length() > 500) {
      throw name.wrong("A name of 1 to 500 characters belongs here.");
    }
    return new Identifier(Kind.ACCOUNT, name.text(), Optional.of(place.member("homePage").iri()));
  }

  /** Returns one text for it, which no other identifier has. */
  String key() {
    return kind.member() + " " + homePage.map(page -> page + " ").orElse("") + value;
  }
}
