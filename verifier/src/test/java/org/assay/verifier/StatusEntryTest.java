package org.assay.verifier;

import static org.assay.verifier.SampleBadge.LIST;
import static org.assay.verifier.StatusSamples.badge;
import static org.assay.verifier.StatusSamples.entry;
import static org.assay.verifier.StatusSamples.messages;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries of {@code credentialStatus} with exactly one flaw each. */
class StatusEntryTest {

  private static final String GOOD = entry("revocation", "");
  private static final String TWO_BITS = ",'statusSize':2";

  private final StatusNetwork network =
      StatusNetwork.with(LIST, StatusSamples.list("revocation", 262_144));

  record Flaw(String name, String entry, Decision decision, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Test
  void entry_without_flaw_is_answered() {
    assertThat(network.verify(badge(GOOD)).isVerified()).isTrue();
  }

  @Test
  void reference_that_is_no_address_is_malformed() {
    String token =
        SampleBadge.ISSUER.jwt(
            StatusSamples.unsigned(entry("revocation", ",'statusReference':'see there'")));

    assertThat(StatusSamples.answer(network.verify(token), REFUTED).pointer())
        .isEqualTo("/credentialStatus/statusReference");
  }

  @ParameterizedTest
  @MethodSource({"of_the_index", "of_the_size", "of_the_rest"})
  void flaw_is_found_and_named(Flaw flaw) {
    Finding status = StatusSamples.answer(network.verify(badge(flaw.entry())), flaw.decision());

    assertThat(status.code()).isEqualTo(flaw.code());
    assertThat(status.pointer()).startsWith("/credentialStatus");
  }

  static Stream<Flaw> of_the_index() {
    return Stream.of(
        index("number", "7", REFUTED, "NUMERIC_STATUS_LIST_INDEX"),
        index("negative number", "-1", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("negative", "'-1'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("with a sign", "'+5'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("empty", "''", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("hexadecimal", "'0x5'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("fraction", "'5.0'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("with a blank", "' 5'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("in Arabic digits", "'\u0665'", REFUTED, "MALFORMED_VALUE_ERROR"),
        index("just beyond the list", "'262144'", UNDETERMINED, "RANGE_ERROR"),
        index("ten digits", "'4294967301'", UNDETERMINED, "RANGE_ERROR"),
        index("thousands of digits", "'1" + "0".repeat(5000) + "'", UNDETERMINED, "RANGE_ERROR"),
        changed("missing index", "'statusListIndex':'5',", "", REFUTED, "MALFORMED_VALUE_ERROR"));
  }

  static Stream<Flaw> of_the_size() {
    return Stream.of(
        malformed("size zero", ",'statusSize':0"),
        malformed("size beyond an integer", ",'statusSize':32"),
        malformed("negative size", ",'statusSize':-2"),
        malformed("size as text", ",'statusSize':'2'"),
        malformed("size as fraction", ",'statusSize':1.5"),
        malformed("size without messages", TWO_BITS),
        malformed("three messages for four values", TWO_BITS + messages("a", "b", "c")),
        malformed("message for one value of a bit", messages("a")),
        malformed("five messages for four values", TWO_BITS + messages("a", "b", "c", "d", "e")),
        malformed(
            "value named twice", TWO_BITS + messages("a", "b", "c", "d").replace("0x3", "0x2")),
        malformed(
            "value out of range", TWO_BITS + messages("a", "b", "c", "d").replace("0x3", "0x4")),
        malformed(
            "value not hexadecimal", TWO_BITS + messages("a", "b", "c", "d").replace("0x3", "3")),
        malformed(
            "message missing",
            TWO_BITS + messages("a", "b", "c", "d").replace(",'message':'c'", "")),
        malformed("messages as text", TWO_BITS + ",'statusMessage':'0x0'"),
        malformed("huge size with few messages", ",'statusSize':31" + messages("a", "b")));
  }

  static Stream<Flaw> of_the_rest() {
    return Stream.of(
        changed("id of the whole list", LIST + "#5", LIST, REFUTED, "MALFORMED_VALUE_ERROR"),
        changed(
            "missing list",
            ",'statusListCredential':'" + LIST + "'",
            "",
            REFUTED,
            "MALFORMED_VALUE_ERROR"),
        changed(
            "missing purpose",
            "'statusPurpose':'revocation',",
            "",
            REFUTED,
            "MALFORMED_VALUE_ERROR"),
        changed(
            "list that is not there",
            "'statusListCredential':'" + LIST,
            "'statusListCredential':'" + LIST + "0",
            UNDETERMINED,
            "STATUS_RETRIEVAL_ERROR"),
        unknown("type nobody knows", "https://example.org/NewStatus"),
        unknown(
            "type of 2020", "https://w3id.org/vc-revocation-list-2020#RevocationList2020Status"),
        unknown("list without entry", "BitstringStatusListCredential"));
  }

  private static Flaw unknown(String name, String type) {
    String entry = "{'id':'%s#5','type':'%s'}".formatted(LIST, type);
    return new Flaw(name, entry, UNDETERMINED, "UNSUPPORTED_STATUS");
  }

  private static Flaw index(String name, String json, Decision decision, String code) {
    return changed(
        "index: " + name, "'statusListIndex':'5'", "'statusListIndex':" + json, decision, code);
  }

  private static Flaw malformed(String name, String more) {
    return new Flaw(name, entry("revocation", more), REFUTED, "MALFORMED_VALUE_ERROR");
  }

  private static Flaw changed(String name, String from, String to, Decision decision, String code) {
    assertThat(GOOD).contains(from);
    return new Flaw(name, GOOD.replace(from, to), decision, code);
  }
}
