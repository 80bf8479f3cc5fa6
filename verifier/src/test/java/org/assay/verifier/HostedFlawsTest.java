package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.AssertionFlaw.EVIL;
import static org.assay.verifier.AssertionFlaw.MALFORMED;
import static org.assay.verifier.AssertionFlaw.date;
import static org.assay.verifier.AssertionFlaw.flaw;
import static org.assay.verifier.AssertionFlaw.moved;
import static org.assay.verifier.AssertionFlaw.refuted;
import static org.assay.verifier.AssertionFlaw.unknown;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hosted badges of Open Badges 2.0 that do not lie where they should, or not as they should. */
class HostedFlawsTest {

  @ParameterizedTest
  @MethodSource({"of_the_hosting", "of_the_scope"})
  void flaw_is_found_and_named(AssertionFlaw flaw) {
    flaw.requireFound();
  }

  static Stream<AssertionFlaw> of_the_hosting() {
    return Stream.of(
        unknown(
            "assertion unreachable",
            s -> s.web.fail(SampleAssertion.ID, "LOADING_ERROR"),
            "proof",
            "LOADING_ERROR"),
        refuted("assertion gone", s -> s.web.fail(SampleAssertion.ID, "GONE"), "status", "REVOKED"),
        refuted(
            "assertion revoked and stripped",
            s ->
                s.edit(
                    SampleAssertion.ID,
                    b -> Edit.json("{'id':'" + SampleAssertion.ID + "','revoked':true}")),
            "status",
            "REVOKED"),
        refuted(
            "copy says it is revoked",
            s -> s.present(b -> Edit.set(b, "/revoked", JsonValue.TRUE)),
            "status",
            "REVOKED"),
        unknown(
            "page instead of the assertion",
            s -> s.web.put(SampleAssertion.ID, "text/html", "<!DOCTYPE html>".getBytes(UTF_8)),
            "proof",
            "LOADING_ERROR"),
        refuted(
            "original says it is another",
            s -> s.edit(SampleAssertion.ID, b -> Edit.set(b, "/id", SampleAssertion.ID + "0")),
            "proof",
            "ID_MISMATCH"),
        refuted(
            "original without id",
            s -> s.edit(SampleAssertion.ID, b -> Edit.remove(b, "/id")),
            "proof",
            "ID_MISMATCH"),
        refuted(
            "original is signed",
            s -> s.edit(SampleAssertion.ID, b -> Edit.set(b, "/verification/type", "signed")),
            "proof",
            "HOSTED_COPY_DIFFERS"),
        unknown(
            "id by plain http",
            s -> s.present(b -> Edit.set(b, "/id", "http://academy.example.org/assertions/1")),
            "proof",
            "INSECURE_ADDRESS"),
        unknown(
            "assertion behind an open redirect",
            s -> s.web.redirect(SampleAssertion.ID, EVIL + "/1"),
            "proof",
            "REDIRECTED_ELSEWHERE"),
        unknown(
            "issuer behind an open redirect",
            s -> s.web.redirect(SampleAssertion.ISSUER, EVIL + "/issuer"),
            "issuer",
            "REDIRECTED_ELSEWHERE"),
        refuted(
            "id is a name",
            s -> s.present(b -> Edit.set(b, "/id", "urn:uuid:1")),
            "proof",
            MALFORMED),
        refuted(
            "id with a password",
            s -> s.present(b -> Edit.set(b, "/id", "https://a:b@academy.example.org/assertions/1")),
            "proof",
            MALFORMED),
        refuted(
            "original expired, copy not",
            s -> s.edit(SampleAssertion.ID, date("/expires", "2026-02-01T00:00:00Z")),
            "validity",
            "EXPIRED"),
        refuted(
            "hosted, but handed in signed",
            HostedFlawsTest::handedInSigned,
            "structure",
            MALFORMED));
  }

  static Stream<AssertionFlaw> of_the_scope() {
    return Stream.of(
        refuted(
            "assertion at another origin",
            s -> moved(s, EVIL + "/assertions/1"),
            "proof",
            "ORIGIN_MISMATCH"),
        refuted(
            "assertion at another port",
            s -> moved(s, SampleAssertion.ORIGIN + ":8443/assertions/1"),
            "proof",
            "ORIGIN_MISMATCH"),
        refuted(
            "origin that only begins alike",
            s -> moved(s, SampleAssertion.ORIGIN + ".evil.net/1"),
            "proof",
            "ORIGIN_MISMATCH"),
        refuted(
            "class at another origin", HostedFlawsTest::foreignClass, "proof", "ORIGIN_MISMATCH"),
        scope(
            "other start",
            "{'startsWith':'https://academy.example.org/other/'}",
            "ORIGIN_MISMATCH"),
        scope(
            "other starts",
            "{'startsWith':['https://a.example.org','no address']}",
            "ORIGIN_MISMATCH"),
        scope(
            "start of a host only", "{'startsWith':'https://academy.example'}", "ORIGIN_MISMATCH"),
        scope(
            "other origins",
            "{'allowedOrigins':['example.org','other.example.org']}",
            "ORIGIN_MISMATCH"),
        scope("no origins", "{'allowedOrigins':[]}", "ORIGIN_MISMATCH"),
        scope(
            "origin fits, start does not",
            "{'allowedOrigins':'academy.example.org','startsWith':'https://x.org/'}",
            "ORIGIN_MISMATCH"),
        scope("origins are numbers", "{'allowedOrigins':[1]}", MALFORMED),
        refuted(
            "verification is a text",
            s -> s.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/verification", "id")),
            "proof",
            MALFORMED),
        refuted("start with a detour", HostedFlawsTest::detour, "proof", "ORIGIN_MISMATCH"),
        refuted(
            "assertion narrows itself down",
            s -> s.change(b -> Edit.set(b, "/verification/allowedOrigins", "example.org")),
            "proof",
            "ORIGIN_MISMATCH"),
        unknown(
            "another property is to be verified",
            s ->
                s.edit(
                    SampleAssertion.ISSUER,
                    i ->
                        Edit.set(
                            i, "/verification", Edit.json("{'verificationProperty':'email'}"))),
            "proof",
            "UNSUPPORTED_VERIFICATION"),
        refuted(
            "forger embeds an issuer who allows everything",
            HostedFlawsTest::embeddedIssuer,
            "proof",
            "ORIGIN_MISMATCH"));
  }

  private static AssertionFlaw scope(String name, String verification, String code) {
    JsonObject policy = Edit.json(verification);
    return refuted(
        "scope: " + name,
        s -> s.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/verification", policy)),
        "proof",
        code);
  }

  private static void foreignClass(SampleAssertion sample) {
    String address = EVIL + "/badges/cloud";
    sample.change(b -> Edit.set(b, "/badge", address));
    sample.web.put(address, Edit.set(SampleAssertion.badge(), "/id", address));
  }

  private static void detour(SampleAssertion sample) {
    JsonObject policy = Edit.json("{'startsWith':'" + SampleAssertion.ORIGIN + "/assertions/'}");
    sample.edit(SampleAssertion.ISSUER, i -> Edit.set(i, "/verification", policy));
    moved(sample, SampleAssertion.ORIGIN + "/assertions/../users/eve/1");
  }

  private static void embeddedIssuer(SampleAssertion sample) {
    JsonObject issuer =
        Edit.set(
            SampleAssertion.issuer(),
            "/verification",
            Edit.json("{'allowedOrigins':'evil.example.net'}"));
    JsonObject badge = Edit.set(SampleAssertion.badge(), "/issuer", issuer);
    sample.present(b -> Edit.set(b, "/badge", Edit.set(badge, "/id", "urn:uuid:1")));
    moved(sample, EVIL + "/assertions/1");
  }

  private static void handedInSigned(SampleAssertion sample) {
    // Shows a hosted assertion as the payload of a good signature.
    sample.wrapped = true;
  }
}
