package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SameDocument.CONTEXT_REPEATED;
import static org.assay.verifier.SameDocument.FIRST_PROOF_REMOVED;
import static org.assay.verifier.SameDocument.FIRST_PROOF_UNKNOWN;
import static org.assay.verifier.SameDocument.LAST_PROOF_REMOVED;
import static org.assay.verifier.SameDocument.LAST_PROOF_REPEATED;
import static org.assay.verifier.SameDocument.LAST_PROOF_UNKNOWN;
import static org.assay.verifier.SameDocument.ONLY_CONTEXT_REPEATED;
import static org.assay.verifier.SameDocument.ORDER_OF_A_SET;
import static org.assay.verifier.SameDocument.ORDER_OF_PROOFS;
import static org.assay.verifier.SameDocument.PROOF_REPEATED;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A good document in every format that is verified. */
final class SignedSamples {

  private static final JsonObject BADGE = SampleBadge.unsigned();

  private static final Verifier NOTHING_TO_ASK = new SampleNetwork().verifier();

  private SignedSamples() {}

  /**
   * A document with its proofs inside.
   *
   * @param same why some changes to it are none
   */
  record Sample(
      String name,
      JsonObject document,
      Function<JsonObject, Verdict> judge,
      List<SameDocument> same) {

    boolean isSame(Change change) {
      return same.stream().anyMatch(reason -> reason.test(change));
    }
  }

  /** A token, and the network on which its issuer's key is found. */
  record Token(String name, String text, SampleNetwork network) {}

  static List<Sample> embedded() {
    List<Sample> samples = new ArrayList<>();
    for (String suite : List.of("eddsa-rdfc-2022", "eddsa-2022")) {
      samples.add(sample(suite, suite, SampleKey.ED25519));
    }
    samples.add(sample("eddsa-jcs-2022", "eddsa-jcs-2022", SampleKey.ED25519));
    samples.add(sample("ecdsa-rdfc-2019 with P-256", "ecdsa-rdfc-2019", SampleKey.P256));
    samples.add(sample("ecdsa-rdfc-2019 with P-384", "ecdsa-rdfc-2019", SampleKey.P384));
    samples.add(sample("ecdsa-jcs-2019 with P-256", "ecdsa-jcs-2019", SampleKey.P256));
    samples.add(sample("ecdsa-jcs-2019 with P-384", "ecdsa-jcs-2019", SampleKey.P384));
    samples.add(older());
    samples.add(set());
    samples.add(chain());
    samples.add(presentation());
    return samples;
  }

  private static Sample sample(String name, String suite, SampleKey key) {
    JsonObject options = SampleKey.options(suite, key.didUrl());
    JsonObject badge = of(key.did());
    boolean jcs = suite.contains("jcs");
    JsonObject complete = jcs ? Edit.set(options, "/@context", badge.get("@context")) : options;
    List<SameDocument> same =
        jcs ? List.of(PROOF_REPEATED) : List.of(ORDER_OF_A_SET, CONTEXT_REPEATED, PROOF_REPEATED);
    return new Sample(name, key.prove(badge, complete), SignedSamples::judge, same);
  }

  private static Sample older() {
    JsonObject options =
        Edit.remove(
            Edit.set(
                SampleKey.options("", SampleKey.ED25519.didUrl()), "/type", "Ed25519Signature2020"),
            "/cryptosuite");
    JsonObject badge =
        Edit.set(
            of(SampleKey.ED25519.did()),
            "/@context/-",
            "https://w3id.org/security/suites/ed25519-2020/v1");
    return new Sample(
        "Ed25519Signature2020",
        SampleKey.ED25519.prove(badge, options),
        SignedSamples::judge,
        List.of(ORDER_OF_A_SET, CONTEXT_REPEATED, PROOF_REPEATED));
  }

  /** Two proofs of the same issuer, by the recipe's new name and its old one. */
  private static Sample set() {
    SampleKey key = SampleKey.ED25519;
    JsonObject first = key.prove(of(key.did()), SampleKey.options("eddsa-rdfc-2022", key.didUrl()));
    return new Sample(
        "proof set",
        key.prove(first, SampleKey.options("eddsa-2022", key.didUrl())),
        SignedSamples::judge,
        List.of(
            ORDER_OF_A_SET,
            CONTEXT_REPEATED,
            ORDER_OF_PROOFS,
            PROOF_REPEATED,
            FIRST_PROOF_REMOVED,
            LAST_PROOF_REMOVED,
            FIRST_PROOF_UNKNOWN,
            LAST_PROOF_UNKNOWN));
  }

  private static Sample chain() {
    return new Sample(
        "proof chain",
        SampleChain.signed(of(SampleBadge.ISSUER.id())),
        SignedSamples::judge,
        List.of(
            ORDER_OF_A_SET,
            CONTEXT_REPEATED,
            ORDER_OF_PROOFS,
            LAST_PROOF_REMOVED,
            LAST_PROOF_UNKNOWN,
            LAST_PROOF_REPEATED));
  }

  private static Sample presentation() {
    JsonObject badge = SampleBadge.ISSUER.sign(BADGE);
    Verifier verifier = SampleNetwork.healthy().verifier();
    return new Sample(
        "presentation",
        SamplePresentation.signed(SamplePresentation.unsigned(badge)),
        json -> verifier.verify(json.toString().getBytes(UTF_8), SamplePresentation.expected()),
        List.of(ORDER_OF_A_SET, CONTEXT_REPEATED, ONLY_CONTEXT_REPEATED, PROOF_REPEATED));
  }

  static List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    tokens.add(token("EdDSA", SampleKey.ED25519));
    tokens.add(token("ES256", SampleKey.P256));
    tokens.add(token("ES384", SampleKey.P384));
    String rsa = SampleKey.RSA.token(SampleRsa.header("RS256"), SampleRsa.payload());
    tokens.add(new Token("RS256", rsa, SampleRsa.network()));
    String pss = SampleKey.RSA_PSS.token(SampleRsa.header("PS256"), SampleRsa.payload());
    tokens.add(new Token("PS256", pss, SampleRsa.network()));
    return tokens;
  }

  private static Token token(String algorithm, SampleKey key) {
    JsonObject header =
        Edit.set(Edit.set(Edit.json("{'typ':'JWT'}"), "/alg", algorithm), "/kid", key.didUrl());
    JsonObject payload =
        Edit.set(
            Edit.set(SampleKey.payload(SampleBadge.withoutStatus()), "/iss", key.did()),
            "/issuer/id",
            key.did());
    return new Token(algorithm, key.token(header, payload), SampleNetwork.healthy());
  }

  private static JsonObject of(String issuer) {
    return Edit.set(SampleBadge.withoutStatus(), "/issuer/id", issuer);
  }

  private static Verdict judge(JsonObject document) {
    return NOTHING_TO_ASK.verify(document.toString().getBytes(UTF_8));
  }
}
