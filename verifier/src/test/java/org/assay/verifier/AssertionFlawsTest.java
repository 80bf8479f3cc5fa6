package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.AssertionFlaw.EVIL;
import static org.assay.verifier.AssertionFlaw.MALFORMED;
import static org.assay.verifier.AssertionFlaw.date;
import static org.assay.verifier.AssertionFlaw.flaw;
import static org.assay.verifier.AssertionFlaw.form;
import static org.assay.verifier.AssertionFlaw.hosted;
import static org.assay.verifier.AssertionFlaw.number;
import static org.assay.verifier.AssertionFlaw.refuted;
import static org.assay.verifier.AssertionFlaw.unknown;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Badges of Open Badges 2.0 that are not built as they should be. */
class AssertionFlawsTest {

  @ParameterizedTest
  @MethodSource({"of_the_form", "of_the_parts", "of_the_recipient"})
  void flaw_is_found_and_named(AssertionFlaw flaw) {
    flaw.requireFound();
  }

  static Stream<AssertionFlaw> of_the_form() {
    return Stream.of(
        form("no id", b -> Edit.remove(b, "/id"), "proof"),
        form("recipient missing", b -> Edit.remove(b, "/recipient"), "structure"),
        form("badge missing", b -> Edit.remove(b, "/badge"), "structure"),
        form("badge is a number", b -> Edit.set(b, "/badge", number("5")), "structure"),
        form("badge is a list", b -> Edit.set(b, "/badge", Edit.array("a:b")), "structure"),
        form("issuedOn missing", b -> Edit.remove(b, "/issuedOn"), "structure"),
        form("verification missing", b -> Edit.remove(b, "/verification"), "structure"),
        form("issued without a zone", date("/issuedOn", "2026-01-01T00:00:00"), "structure"),
        form("issued on a day only", date("/issuedOn", "2026-01-01"), "structure"),
        form("issued by Unix time", b -> Edit.set(b, "/issuedOn", number("1")), "structure"),
        form("no such day", date("/issuedOn", "2026-02-30T00:00:00Z"), "validity"),
        form("expires before it is issued", date("/expires", "2025-01-01T00:00:00Z"), "structure"),
        form("evidence is a number", b -> Edit.set(b, "/evidence", number("1")), "structure"),
        form("image without address", b -> Edit.set(b, "/image", Edit.json("{}")), "structure"),
        hosted("expired", date("/expires", "2026-05-01T00:00:00Z"), "validity", "EXPIRED"),
        hosted("future", date("/issuedOn", "2026-07-01T00:00:00Z"), "validity", "NOT_YET_VALID"),
        open("type is Endorsement", b -> Edit.set(b, "/type", "Endorsement")),
        open("verified by magic", b -> Edit.set(b, "/verification/type", "Magic")),
        open(
            "two ways to verify",
            b -> Edit.set(b, "/verification/type", Edit.array("hosted", "signed"))),
        open("Open Badges 1.1", b -> Edit.set(b, "/@context", "https://w3id.org/openbadges/v1")),
        open("Open Badges 1.0", b -> Edit.remove(b, "/@context")),
        form(
            "two verifications",
            b -> Edit.set(b, "/verify", Edit.json("{'type':'signed'}")),
            "structure"));
  }

  static Stream<AssertionFlaw> of_the_parts() {
    return Stream.of(
        part("class without name", SampleAssertion.BADGE, b -> Edit.remove(b, "/name")),
        part(
            "name in brackets",
            SampleAssertion.BADGE,
            b -> Edit.set(b, "/name", Edit.array("Cloud"))),
        part("class without image", SampleAssertion.BADGE, b -> Edit.remove(b, "/image")),
        part("class without criteria", SampleAssertion.BADGE, b -> Edit.remove(b, "/criteria")),
        part(
            "criteria say nothing",
            SampleAssertion.BADGE,
            b -> Edit.set(b, "/criteria", Edit.json("{}"))),
        part("class of another type", SampleAssertion.BADGE, b -> Edit.set(b, "/type", "Badge")),
        part("class without context", SampleAssertion.BADGE, b -> Edit.remove(b, "/@context")),
        part("tags are numbers", SampleAssertion.BADGE, b -> Edit.set(b, "/tags", number("1"))),
        part("issuer without e-mail", SampleAssertion.ISSUER, i -> Edit.remove(i, "/email")),
        part("issuer without URL", SampleAssertion.ISSUER, i -> Edit.remove(i, "/url")),
        part("issuer's URL is no URL", SampleAssertion.ISSUER, i -> Edit.set(i, "/url", "home")),
        part("issuer of another type", SampleAssertion.ISSUER, i -> Edit.set(i, "/type", "Bank")),
        part(
            "class points to itself as issuer",
            SampleAssertion.BADGE,
            b -> Edit.set(b, "/issuer", SampleAssertion.BADGE)),
        refuted(
            "class says it is another",
            s -> s.edit(SampleAssertion.BADGE, b -> Edit.set(b, "/id", EVIL + "/b")),
            "structure",
            "ID_MISMATCH"),
        refuted(
            "issuer says it is another",
            s -> s.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/id", EVIL + "/i")),
            "issuer",
            "ID_MISMATCH"),
        unknown(
            "class unreachable",
            s -> s.web.fail(SampleAssertion.BADGE, "LOADING_ERROR"),
            "structure",
            "LOADING_ERROR"),
        unknown(
            "issuer unreachable",
            s -> s.web.fail(SampleAssertion.ISSUER, "LOADING_ERROR"),
            "issuer",
            "LOADING_ERROR"),
        unknown(
            "issuer's page instead of its profile",
            s -> s.web.put(SampleAssertion.ISSUER, "text/html", "<html>".getBytes(UTF_8)),
            "issuer",
            "LOADING_ERROR"),
        unknown(
            "issuer with a member twice",
            s -> s.web.put(SampleAssertion.ISSUER, "", "{\"a\":1,\"a\":2}".getBytes(UTF_8)),
            "issuer",
            "LOADING_ERROR"),
        unknown(
            "issuer by plain http",
            s -> issuedBy(s, "http://academy.example.org/issuer"),
            "issuer",
            "INSECURE_ADDRESS"),
        unknown(
            "issuer with a name and no address",
            s -> issuedBy(s, "urn:uuid:0190"),
            "issuer",
            "ISSUER_NOT_PUBLISHED"),
        unknown(
            "class of Open Badges 1.1",
            s ->
                s.edit(
                    SampleAssertion.BADGE,
                    b -> Edit.set(b, "/@context", "https://w3id.org/openbadges/v1")),
            "structure",
            "UNSUPPORTED_DOCUMENT"));
  }

  static Stream<AssertionFlaw> of_the_recipient() {
    return Stream.of(
        form("hash of an unknown kind", identity("sha1$" + "0".repeat(40)), "structure"),
        form("hash too short", identity("sha256$00"), "structure"),
        form("plain identity called hashed", identity("ada@example.org"), "structure"),
        form(
            "hash called plain",
            b -> Edit.set(b, "/recipient/hashed", JsonValue.FALSE),
            "structure"),
        form("hashed is a text", b -> Edit.set(b, "/recipient/hashed", "true"), "structure"),
        form("hashed missing", b -> Edit.remove(b, "/recipient/hashed"), "structure"),
        form("identity missing", b -> Edit.remove(b, "/recipient/identity"), "structure"),
        form("recipient is a text", b -> Edit.set(b, "/recipient", "ada"), "structure"),
        form("salt is a number", b -> Edit.set(b, "/recipient/salt", number("1")), "structure"));
  }

  private static AssertionFlaw open(String name, UnaryOperator<JsonObject> change) {
    return unknown(name, s -> s.change(change), "structure", "UNSUPPORTED_DOCUMENT");
  }

  private static AssertionFlaw part(String name, String address, UnaryOperator<JsonObject> change) {
    return refuted(name, s -> s.edit(address, change), "structure", MALFORMED);
  }

  private static void issuedBy(SampleAssertion sample, String issuer) {
    sample.edit(SampleAssertion.BADGE, b -> Edit.set(b, "/issuer", issuer));
    sample.web.put(issuer, Edit.set(SampleAssertion.issuer(), "/id", issuer));
  }

  private static UnaryOperator<JsonObject> identity(String value) {
    return badge -> Edit.set(badge, "/recipient/identity", value);
  }
}
