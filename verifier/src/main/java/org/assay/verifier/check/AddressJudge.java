package org.assay.verifier.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.assay.verifier.carrier.Carriers;
import org.assay.verifier.loading.LoadedDocument;

/** Judges what lies at an address. One address is followed, not a chain of them. */
final class AddressJudge {

  private static final String NAME = "parsing";

  // Pages come last: many servers show people a page and programs the badge, at one address.
  static final String ACCEPT =
      "application/vc, application/vc+jwt, application/ld+json, application/json, image/png,"
          + " image/svg+xml, text/plain;q=0.5, text/html;q=0.1";

  private static final Pattern PAGE =
      Pattern.compile("\\s*+(?:<!doctype html|<html)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final int START = 200;

  private AddressJudge() {}

  /** Judges what lies at the address that somebody gave. */
  static Judgement judge(URI address, Inquiry inquiry) {
    try {
      return found(withoutFragment(address), inquiry);
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Findings.of(NAME, failure));
    }
  }

  /** Judges what lies at the address that a document consists of. */
  static Judgement judge(Carried carried, Inquiry inquiry) {
    try {
      return found(withoutFragment(new URI(new String(carried.credential(), US_ASCII))), inquiry);
    } catch (URISyntaxException e) {
      return Judgement.unreadable(
          Findings.of(
              NAME, CheckFailure.refuted("PARSING_ERROR", "The address is malformed.", "")));
    } catch (CheckFailure failure) {
      return Judgement.unreadable(
          failure.code().equals("GONE") && carried.carrier() != Carrier.ADDRESS
              ? Findings.of("status", revoked())
              : Findings.of(NAME, failure));
    }
  }

  private static Judgement found(URI address, Inquiry inquiry) throws CheckFailure {
    LoadedDocument found = load(address, inquiry);
    try {
      return Judge.judge(carried(found), inquiry);
    } catch (CheckFailure failure) {
      return Judgement.unreadable(Parsing.failed(failure));
    }
  }

  /** Returns a document itself, or what lies at the address that it is. */
  static Carried followed(Carried document, Inquiry inquiry) throws CheckFailure {
    if (document.form() != Form.URL) {
      return document;
    }
    try {
      URI address = new URI(new String(document.credential(), US_ASCII));
      return carried(load(withoutFragment(address), inquiry));
    } catch (URISyntaxException e) {
      throw CheckFailure.refuted("PARSING_ERROR", "The address is malformed.", "");
    }
  }

  private static LoadedDocument load(URI address, Inquiry inquiry) throws CheckFailure {
    LoadedDocument found = inquiry.documents().load(address, ACCEPT);
    if (isPage(found)) {
      throw CheckFailure.undetermined(
          "PAGE_WITHOUT_BADGE",
          "At this address lies a web page for people, and not a badge. Look there for a way to"
              + " download the badge.",
          "");
    }
    return found;
  }

  private static Carried carried(LoadedDocument found) throws CheckFailure {
    Carried carried = Carriers.read(found.body());
    if (carried.form() == Form.URL) {
      throw CheckFailure.undetermined(
          "NOT_CHECKED", "At this address lies only another address.", "");
    }
    return carried;
  }

  private static boolean isPage(LoadedDocument document) {
    byte[] body = document.body();
    String start = new String(body, 0, Math.min(body.length, START), ISO_8859_1);
    return document.mediaType().toLowerCase(Locale.ROOT).contains("html")
        || PAGE.matcher(start).lookingAt();
  }

  // An image of version 1 or 2 names the address of its hosted assertion, and nothing else.
  private static CheckFailure revoked() {
    return CheckFailure.refuted(
        "REVOKED", "The issuer has taken the badge away from its address.", "");
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }
}
