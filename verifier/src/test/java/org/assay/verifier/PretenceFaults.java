package org.assay.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assay.verifier.Fault.judge;
import static org.assay.verifier.SampleBadge.ISSUER;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.carrier.Envelope;
import org.assay.verifier.key.Base64Url;
import org.assay.verifier.proof.SignedToken;
import org.assay.verifier.proof.TokenProfile;
import org.assay.verifier.status.TokenStatusList;

/** Documents that are good for something, and pretend to be good for more. */
final class PretenceFaults {

  private static final JsonObject BADGE = ISSUER.sign(SampleBadge.withoutStatus());
  private static final JsonObject FORGED = Edit.set(BADGE, "/name", "Better");
  private static final String INSECURE = "CRYPTOGRAPHIC_SECURITY_ERROR";
  private static final String LIST = "https://badges.example.org/token-status/1";

  private PretenceFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Pretence");
    records(chapter);
    endorsements(chapter);
    envelopes(chapter);
    tokens(chapter);
    algorithms(chapter);
    disclosures(chapter);
    return chapter;
  }

  private static void records(Chapter chapter) {
    chapter
        .refuted(
            "learner record with a forged badge inside",
            "contained",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(ISSUER.sign(SampleRecord.of(FORGED))))
        .refuted(
            "learner record that is also a badge, with a forged badge inside",
            "contained",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(jcs(recordAndBadge(FORGED))))
        .refuted(
            "learner record that is also a badge, without the context of records",
            "structure",
            "MALFORMED_VALUE_ERROR",
            () -> judge(jcs(Edit.remove(recordAndBadge(BADGE), "/@context/2"))))
        .refuted(
            "learner record that is also a status list, with a forged badge inside",
            "contained",
            "PROOF_VERIFICATION_ERROR",
            () -> judge(jcs(Edit.set(SampleRecord.of(FORGED), "/type/-", list()))));
  }

  private static void endorsements(Chapter chapter) {
    chapter
        .refuted(
            "badge that is also an endorsement, without an achievement",
            "schema",
            "SCHEMA_ERROR",
            () ->
                judge(
                    jcs(
                        Edit.set(
                            SampleRecord.endorsement(ISSUER),
                            "/type/-",
                            Json.createValue("OpenBadgeCredential")))))
        .refuted(
            "endorsement that is also a badge, without what it endorses",
            "schema",
            "SCHEMA_ERROR",
            () ->
                judge(
                    jcs(
                        Edit.set(
                            Edit.remove(SampleBadge.withoutStatus(), "/credentialSubject/id"),
                            "/type/-",
                            Json.createValue("EndorsementCredential")))));
  }

  private static void envelopes(Chapter chapter) {
    JsonObject good =
        new Envelope(Envelope.Kind.VC_JWT, SampleTokens.vcJwt(SampleBadge.withoutStatus())).write();
    chapter
        .open(
            "envelope of CBOR",
            "structure",
            "UNSUPPORTED_DOCUMENT",
            () -> judge(Edit.set(good, "/id", "data:application/vc+cose;base64,0oRDoQEm")))
        .open(
            "credential in CBOR",
            "structure",
            "UNSUPPORTED_DOCUMENT",
            () -> judge(new byte[] {(byte) 0xd2, (byte) 0x84, 0x43, (byte) 0xa1, 0x01, 0x26}))
        .refuted(
            "envelope with a name of its own",
            "proof",
            "MALFORMED_VALUE_ERROR",
            () -> judge(Edit.set(good, "/name", "Better")))
        .refuted(
            "envelope of two types",
            "proof",
            "MALFORMED_VALUE_ERROR",
            () ->
                judge(
                    Edit.set(
                        good,
                        "/type",
                        Edit.array("EnvelopedVerifiableCredential", "VerifiableCredential"))))
        .refuted(
            "envelope of a presentation that holds a badge",
            "proof",
            INSECURE,
            () ->
                judge(
                    new Envelope(
                            Envelope.Kind.VP_JWT, SampleTokens.vcJwt(SampleBadge.withoutStatus()))
                        .write()));
  }

  private static void tokens(Chapter chapter) {
    JsonObject claimed =
        Edit.set(
            SampleKey.payload(SampleBadge.withoutStatus()),
            "/status",
            Edit.json("{'status_list':{'idx':5,'uri':'" + LIST + "'}}"));
    String plain = "{'alg':'EdDSA','typ':'JWT','kid':'KEY'}";
    String jose = "{'alg':'EdDSA','typ':'vc+jwt','kid':'KEY'}";
    chapter
        .refuted(
            "revoked by a claim of the token",
            "status",
            "REVOKED",
            () -> revoked(token(plain, claimed.toString())))
        .refuted(
            "revoked by a claim of a token of VC-JOSE-COSE",
            "status",
            "REVOKED",
            () -> revoked(token(jose, claimed.toString())))
        .open(
            "status of an unknown kind in a claim",
            "status",
            "UNSUPPORTED_STATUS",
            () -> revoked(token(plain, Edit.set(claimed, "/status", Edit.json("{}")).toString())))
        .open(
            "key that only certificates give",
            "proof",
            "KEY_PROVENANCE_ERROR",
            () ->
                judge(
                    token(
                        "{'alg':'EdDSA','typ':'vc+jwt','x5c':['MIIB']}",
                        Edit.set(
                                SampleBadge.withoutStatus(), "/issuer/id", "https://issuer.example")
                            .toString())))
        .refuted(
            "claim that is a number where the badge says nothing",
            "proof",
            "CLAIM_MISMATCH_SUB",
            () ->
                judge(
                    token(
                        jose,
                        Edit.set(
                                Edit.remove(SampleBadge.withoutStatus(), "/credentialSubject/id"),
                                "/sub",
                                Json.createValue(7))
                            .toString())));
  }

  private static void algorithms(Chapter chapter) {
    String payload = SampleKey.payload(SampleBadge.withoutStatus()).toString();
    String plain = "{'alg':'EdDSA','typ':'JWT','kid':'KEY'}";
    for (String alg : new String[] {"eddsa", "EDDSA", "Ed448", "ES512", "PS384", "HS256"}) {
      chapter.refuted(
          "algorithm " + alg,
          "proof",
          INSECURE,
          () -> judge(token(plain.replace("EdDSA", alg), payload)));
    }
    chapter.refuted(
        "type of the token in small letters",
        "proof",
        INSECURE,
        () -> judge(token(plain.replace("JWT", "jwt"), payload)));
  }

  private static void disclosures(Chapter chapter) {
    String hidden = SampleTokens.vcSdJwt(SampleBadge.withoutStatus(), "/name");
    String disclosure = hidden.split("~")[1];
    chapter
        .refuted(
            "disclosure twice", "proof", "DIGEST_REPEATED", () -> judge(hidden + disclosure + "~"))
        .refuted(
            "disclosure that nobody signed",
            "proof",
            "DISCLOSURE_UNREFERENCED",
            () -> judge(hidden + disclosure("['c2FsdA','validUntil','2030-01-01T00:00:00Z']")))
        .refuted(
            "disclosures hashed as MD5",
            "proof",
            INSECURE,
            () -> judge(sdJwt("{'_sd_alg':'md5','iss':'urn:example:i','vct':'x'}")))
        .refuted(
            "end of validity that may be hidden",
            "proof",
            "CLAIM_NOT_DISCLOSABLE",
            () -> judge(SampleTokens.vcSdJwt(SampleBadge.withoutStatus(), "/validUntil")));
  }

  private static Verdict revoked(String token) {
    String list =
        SignedToken.sign(
            TokenProfile.STATUS_LIST,
            "EdDSA",
            Optional.of(ISSUER.keyId()),
            Edit.set(
                Edit.json("{'sub':'" + LIST + "','iat':1767225600}"),
                "/status_list",
                TokenStatusList.of(8, new byte[] {0, 0, 0, 0, 0, 1}).write()),
            ISSUER::signature);
    return SampleNetwork.healthy().put(LIST, list).verify(token);
  }

  private static String token(String header, String payload) {
    return Forge.token(header.replace("KEY", ISSUER.keyId()), payload, ISSUER::signature);
  }

  private static String sdJwt(String payload) {
    return token("{'alg':'EdDSA','typ':'dc+sd-jwt','kid':'KEY'}", payload) + "~";
  }

  private static String disclosure(String json) {
    return Base64Url.encode(Forge.json(json).getBytes(US_ASCII)) + "~";
  }

  private static JsonValue list() {
    return Json.createValue("BitstringStatusListCredential");
  }

  private static JsonObject recordAndBadge(JsonObject inside) {
    JsonObject badge = SampleBadge.withoutStatus();
    JsonObject both =
        Edit.set(
            Edit.set(
                badge,
                "/credentialSubject/verifiableCredential",
                Json.createArrayBuilder().add(inside).build()),
            "/credentialSubject/type/-",
            Json.createValue("ClrSubject"));
    return Edit.set(
        Edit.set(both, "/type/-", Json.createValue("ClrCredential")),
        "/@context/-",
        Json.createValue("https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"));
  }

  // Canonical JSON: it signs whatever stands there.
  private static JsonObject jcs(JsonObject credential) {
    return ISSUER.sign(credential, "eddsa-jcs-2022", ISSUER.keyId());
  }
}
