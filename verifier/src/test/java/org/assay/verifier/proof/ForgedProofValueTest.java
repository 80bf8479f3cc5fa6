package org.assay.verifier.proof;

import static org.assay.verifier.proof.SelectiveIssuer.derive;
import static org.assay.verifier.proof.SelectiveIssuer.value;
import static org.assay.verifier.proof.SelectiveIssuer.verify;
import static org.assay.verifier.proof.Signing.BADGE;
import static org.assay.verifier.proof.Signing.proof;
import static org.assay.verifier.proof.Signing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Mutations;
import org.assay.verifier.Outcome;
import org.assay.verifier.key.Base58;
import org.assay.verifier.key.Multikey;
import org.assay.verifier.selective.Parts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dishonest holder may try with the proof's value. */
class ForgedProofValueTest {

  private static final JsonObject BASE =
      SelectiveIssuer.sign(BADGE, List.of("/issuer", "/validUntil", "/credentialStatus"));
  private static final JsonObject DERIVED =
      derive(BASE, List.of("/name", "/credentialSubject/result", "/evidence"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.assay.verifier.proof.ForgedProofValueTest#malformations")
  void a_wrong_proof_value_is_refuted(String flaw, UnaryOperator<Parts> change, String why) {
    byte[] forged = change.apply(Parts.of(value(DERIVED))).write();

    CheckFailure failure = refusal(SelectiveIssuer.with(DERIVED, DERIVED, forged));

    assertThat(failure.code()).as(flaw).isEqualTo("PROOF_VERIFICATION_ERROR");
    assertThat(failure.outcome()).isEqualTo(Outcome.REFUTED);
    assertThat(failure).hasMessageContaining(why);
  }

  @Test
  void a_value_taken_apart_and_put_together_again_verifies() throws CheckFailure {
    byte[] same = Parts.of(value(DERIVED)).write();

    assertThat(same).isEqualTo(value(DERIVED));
    assertThat(verify(SelectiveIssuer.with(DERIVED, DERIVED, same)).signature()).isNotEmpty();
  }

  @Tag("slow")
  @Test
  void damaged_values_never_verify() throws CheckFailure {
    byte[] whole = value(DERIVED);

    int accepted =
        Mutations.feed(
            2026,
            1_500,
            List.of(whole, value(BASE)),
            bytes -> {
              verify(SelectiveIssuer.with(DERIVED, DERIVED, bytes));
              assertThat(bytes).isEqualTo(whole);
            });

    assertThat(accepted).isPositive();
  }

  @Test
  void a_value_with_another_header_is_refused() {
    for (int i = 0; i < 3; i++) {
      byte[] forged = value(DERIVED).clone();
      forged[i] ^= 2;

      assertThat(refusal(SelectiveIssuer.with(DERIVED, DERIVED, forged)))
          .hasMessageContaining("not that of a derived proof");
    }
  }

  @Test
  void a_base_proof_is_refused_by_name() {
    CheckFailure failure = refusal(BASE);

    assertThat(failure.code()).isEqualTo("PROOF_VERIFICATION_ERROR");
    assertThat(failure).hasMessageContaining("base proof");
    assertThat(failure.pointer()).isEqualTo("/proofValue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "u====", "z3FXQ", "uA", "u2V0B", "u2V0C", "f d95d01"})
  void a_value_that_is_none_is_refused(String value) {
    JsonObject forged = with(DERIVED, "/proof/0/proofValue", "\"" + value + "\"");

    assertThat(refusal(forged).code()).isEqualTo("PROOF_VERIFICATION_ERROR");
  }

  @Test
  void a_value_longer_than_any_is_refused() {
    JsonObject forged = with(DERIVED, "/proof/0/proofValue", "\"u" + "A".repeat(1_000_000) + "\"");

    assertThat(refusal(forged)).hasMessageContaining("or is too long");
  }

  @Test
  void a_key_of_another_curve_is_refused() throws CheckFailure {
    CheckFailure failure =
        catchThrowableOfType(
            CheckFailure.class,
            () -> {
              TestKeys p384 = TestKeys.p384();
              JsonObject other =
                  with(DERIVED, "/proof/0/verificationMethod", "\"" + p384.method().id() + "\"");
              Signing.DATA_INTEGRITY.verify(other, proof(other), p384.method());
            });

    assertThat(failure.code()).isEqualTo("CRYPTOGRAPHIC_SECURITY_ERROR");
  }

  static Stream<Object[]> malformations() {
    return Stream.of(
        flaw("signature too few", p -> p.signatures(without(p.signatures(), 0)), "signatures for"),
        flaw("signature too many", p -> p.signatures(twice(p.signatures(), 0)), "signatures for"),
        flaw("signatures swapped", p -> p.signatures(swapped(p.signatures())), "did not sign"),
        flaw("signature of 63 bytes", p -> p.signatures(cut(p.signatures())), "64 bytes"),
        flaw("base signature changed", p -> p.baseSignature(flip(p.baseSignature())), "mandatory"),
        flaw("base signature of zeros", p -> p.baseSignature(new byte[64]), "mandatory"),
        flaw("base signature short", p -> p.baseSignature(new byte[63]), "64 bytes"),
        flaw("own key changed", p -> p.publicKey(otherKey()), "mandatory"),
        flaw("own key off the curve", p -> p.publicKey(offCurve(p.publicKey())), "P-256"),
        flaw("own key of Ed25519", p -> p.publicKey(ed25519()), "P-256"),
        flaw("own key without header", p -> p.publicKey(new byte[33]), "35 bytes"),
        flaw("label missing", p -> p.labels(without(p.labels(), 0)), "gap"),
        flaw("last label missing", p -> p.labels(withoutLast(p.labels())), "blank nodes"),
        flaw("label too many", p -> p.labels(more(p.labels())), "blank nodes"),
        flaw("number twice", p -> p.labels(twice(p.labels(), 0)), "gap"),
        flaw("label twice", p -> p.labels(oneLabel(p.labels())), "one label"),
        flaw("labels swapped", p -> p.labels(swappedLabels(p.labels())), ""),
        flaw("label of 31 bytes", p -> p.labels(shortLabel(p.labels())), "32 bytes"),
        flaw("index twice", p -> p.indexes(twice(p.indexes(), 0)), "ascend"),
        flaw("indexes swapped", p -> p.indexes(swapped(p.indexes())), "ascend"),
        flaw("index outside", p -> p.indexes(outside(p.indexes())), "behind"),
        flaw("index missing", p -> p.indexes(without(p.indexes(), 0)), "signatures for"),
        flaw("index too many", p -> p.indexes(allUpTo(p.indexes().size())), ""),
        flaw("no indexes", p -> p.indexes(List.of()), "signatures for"));
  }

  private static Object[] flaw(String name, UnaryOperator<Parts> change, String why) {
    return new Object[] {name, change, why};
  }

  private static CheckFailure refusal(JsonObject forged) {
    CheckFailure failure = catchThrowableOfType(CheckFailure.class, () -> verify(forged));
    assertThat(failure).as("verified: %s", forged).isNotNull();
    return failure;
  }

  private static byte[] flip(byte[] bytes) {
    byte[] flipped = bytes.clone();
    flipped[40] ^= 1;
    return flipped;
  }

  private static byte[] offCurve(byte[] key) {
    byte[] off = key.clone();
    Arrays.fill(off, 3, 35, (byte) 0xff);
    return off;
  }

  private static byte[] otherKey() {
    return Base58.decode(Multikey.write(Signing.P256.method().key()).substring(1)).orElseThrow();
  }

  private static byte[] ed25519() {
    return HexFormat.of().parseHex("ed01" + "00".repeat(33));
  }

  private static List<byte[]> cut(List<byte[]> signatures) {
    List<byte[]> cut = new ArrayList<>(signatures);
    cut.set(0, new byte[63]);
    return cut;
  }

  private static <T> List<T> without(List<T> items, int index) {
    List<T> fewer = new ArrayList<>(items);
    fewer.remove(index);
    return fewer;
  }

  private static <T> List<T> withoutLast(List<T> items) {
    return items.subList(0, items.size() - 1);
  }

  private static <T> List<T> twice(List<T> items, int index) {
    List<T> more = new ArrayList<>(items);
    more.add(index, items.get(index));
    return more;
  }

  private static <T> List<T> swapped(List<T> items) {
    List<T> swapped = new ArrayList<>(items);
    Collections.swap(swapped, 0, 1);
    return swapped;
  }

  private static List<Map.Entry<Integer, byte[]>> more(List<Map.Entry<Integer, byte[]>> labels) {
    List<Map.Entry<Integer, byte[]>> more = new ArrayList<>(labels);
    more.add(Map.entry(labels.size(), new byte[32]));
    return more;
  }

  private static List<Map.Entry<Integer, byte[]>> oneLabel(
      List<Map.Entry<Integer, byte[]>> labels) {
    List<Map.Entry<Integer, byte[]>> same = new ArrayList<>(labels);
    same.set(1, Map.entry(1, labels.get(0).getValue()));
    return same;
  }

  private static List<Map.Entry<Integer, byte[]>> swappedLabels(
      List<Map.Entry<Integer, byte[]>> labels) {
    List<Map.Entry<Integer, byte[]>> swapped = new ArrayList<>(labels);
    swapped.set(0, Map.entry(0, labels.get(1).getValue()));
    swapped.set(1, Map.entry(1, labels.get(0).getValue()));
    return swapped;
  }

  private static List<Map.Entry<Integer, byte[]>> shortLabel(
      List<Map.Entry<Integer, byte[]>> labels) {
    List<Map.Entry<Integer, byte[]>> shorter = new ArrayList<>(labels);
    shorter.set(0, Map.entry(0, new byte[31]));
    return shorter;
  }

  private static List<Integer> outside(List<Integer> indexes) {
    List<Integer> outside = new ArrayList<>(indexes);
    outside.set(indexes.size() - 1, 9_999);
    return outside;
  }

  private static List<Integer> allUpTo(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
