package org.assay.server.xapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a statement can be found by: each term names a relation and, by its fingerprint, what it is
 * to. Names may be long, and an index may not.
 */
enum Term {
  /** Somebody who acted or was acted on. */
  AGENT("a"),
  /** Somebody anywhere in the statement. */
  RELATED_AGENT("A"),
  /** What was done. */
  VERB("v"),
  /** The activity that it is about. */
  ACTIVITY("o"),
  /** An activity anywhere in the statement. */
  RELATED_ACTIVITY("O"),
  /** The enrolment. */
  REGISTRATION("r");

  private final String mark;

  Term(String mark) {
    this.mark = mark;
  }

  /** Returns the term as it stands in the table. */
  String of(String what) {
    return mark + hash(what);
  }

  String of(Identifier who) {
    return of(who.key());
  }

  String of(UUID what) {
    return of(what.toString());
  }

  /** Returns all terms by which a statement can be found. */
  static Set<String> all(Clause said) {
    var terms = new HashSet<String>();
    terms.add(VERB.of(said.verb()));
    said.context().registration().ifPresent(id -> terms.add(REGISTRATION.of(id)));
    said.actor().identifiers().forEach(who -> terms.add(AGENT.of(who)));
    said.object()
        .actor()
        .ifPresent(actor -> actor.identifiers().forEach(who -> terms.add(AGENT.of(who))));
    said.object().activity().ifPresent(id -> terms.add(ACTIVITY.of(id)));
    addRelated(said, terms);
    return terms;
  }

  private static void addRelated(Clause said, Set<String> terms) {
    said.actor().identifiers().forEach(who -> terms.add(RELATED_AGENT.of(who)));
    said.object()
        .actor()
        .ifPresent(actor -> actor.identifiers().forEach(who -> terms.add(RELATED_AGENT.of(who))));
    said.context()
        .people()
        .forEach(actor -> actor.identifiers().forEach(who -> terms.add(RELATED_AGENT.of(who))));
    said.object().activity().ifPresent(id -> terms.add(RELATED_ACTIVITY.of(id)));
    said.context().activities().forEach(id -> terms.add(RELATED_ACTIVITY.of(id)));
    said.object().inner().ifPresent(inner -> addRelated(inner, terms));
  }

  /** Returns a SHA-256 in base64url, 43 characters. */
  static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
