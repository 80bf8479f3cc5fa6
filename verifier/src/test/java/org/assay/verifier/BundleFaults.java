package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleBadge.ISSUER;
import static org.assay.verifier.SampleBadge.LIST;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import org.assay.verifier.Fault.Chapter;

/** Offline bundles that lack something, or that somebody changed. */
final class BundleFaults {

  private static final byte[] BADGE =
      ISSUER.sign(SampleBadge.unsigned()).toString().getBytes(UTF_8);

  private static final SampleIssuer THIEF = new SampleIssuer(2);

  private BundleFaults() {}

  static Chapter chapter() {
    return new Chapter("Bundles")
        .open(
            "bundle without the status list",
            "status",
            "STATUS_RETRIEVAL_ERROR",
            () -> judge(bundle(new SampleNetwork()), Duration.ZERO))
        .open(
            "bundle without the key",
            "proof",
            "LOADING_ERROR",
            () ->
                judge(
                    new SampleNetwork()
                        .verifier()
                        .bundle(SampleDidWeb.BADGE.toString().getBytes(UTF_8))
                        .toJson(),
                    Duration.ZERO))
        .open(
            "bundle whose list was exchanged",
            "status",
            "STATUS_VERIFICATION_ERROR",
            () ->
                judge(
                    Edit.set(
                        good(),
                        "/documents/0/body",
                        base64(SampleNetwork.list(SampleNetwork.noneSet()))),
                    Duration.ZERO))
        .open(
            "bundle whose list was fetched elsewhere",
            "status",
            "STATUS_RETRIEVAL_ERROR",
            () -> judge(Edit.set(good(), "/documents/0/url", LIST + "0"), Duration.ZERO))
        .open(
            "bundle made before the list began",
            "status",
            "STATUS_VERIFICATION_ERROR",
            () -> judge(Edit.set(good(), "/madeAt", "2025-06-01T00:00:00Z"), Duration.ZERO))
        .open(
            "bundle from the future",
            "loading",
            "NOT_CHECKED",
            () -> judge(Edit.set(good(), "/madeAt", "2026-06-01T12:05:01Z"), Duration.ZERO))
        .refuted(
            "bundle with somebody else's key under the issuer's name",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(withKeys(KeyLifeTest.didDocument(SampleDidWeb.DID, THIEF)), Duration.ZERO))
        .refuted(
            "bundle with the keys of somebody else",
            "proof",
            "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID",
            () ->
                judge(
                    withKeys(KeyLifeTest.didDocument("did:web:evil.example", THIEF)),
                    Duration.ZERO))
        .refuted(
            "bundle with a forged badge",
            "proof",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(Edit.set(good(), "/document", base64(forged())), Duration.ZERO))
        .refuted(
            "bundle of a badge that expired since",
            "validity",
            "EXPIRED",
            () -> judge(good(), Duration.ofDays(1000)))
        .refuted(
            "bundle that knows of a revocation",
            "status",
            "REVOKED",
            () ->
                judge(
                    bundle(
                        new SampleNetwork()
                            .put(
                                LIST,
                                ISSUER.sign(
                                    SampleNetwork.list(
                                        SampleNetwork.noneSet().with(SampleBadge.INDEX))))),
                    Duration.ZERO))
        .refuted(
            "bundle of nothing",
            "parsing",
            "PARSING_ERROR",
            () -> judge(Edit.set(good(), "/document", ""), Duration.ZERO));
  }

  private static JsonObject withKeys(JsonObject document) {
    JsonObject bundle =
        SampleDidWeb.healthy()
            .verifier()
            .bundle(SampleDidWeb.BADGE.toString().getBytes(UTF_8))
            .toJson();
    return Edit.set(bundle, "/documents/0/body", base64(document));
  }

  private static JsonObject good() {
    return bundle(SampleNetwork.healthy());
  }

  private static JsonObject bundle(SampleNetwork network) {
    return network.verifier().bundle(BADGE).toJson();
  }

  private static JsonObject forged() {
    return Edit.set(ISSUER.sign(SampleBadge.unsigned()), "/name", "Better");
  }

  private static String base64(JsonObject json) {
    return Base64.getEncoder().encodeToString(json.toString().getBytes(UTF_8));
  }

  private static Verdict judge(JsonObject json, Duration later) throws CheckFailure {
    Bundle bundle = Bundle.read(json.toString().getBytes(UTF_8));
    return Verifier.with(
            (location, accept) -> {
              throw new IllegalStateException("An offline verifier asks nobody.");
            },
            Clock.fixed(SampleBadge.NOW.plus(later), ZoneOffset.UTC))
        .offline(bundle)
        .verify(bundle.document());
  }
}
