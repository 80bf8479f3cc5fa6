package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.verifier.SampleBadge.LIST;
import static org.assay.verifier.StatusSamples.answer;
import static org.assay.verifier.StatusSamples.badge;
import static org.assay.verifier.StatusSamples.entry;
import static org.assay.verifier.StatusSamples.messages;
import static org.assay.verifier.Verdict.Decision.REFUTED;
import static org.assay.verifier.Verdict.Decision.UNDETERMINED;
import static org.assay.verifier.Verdict.Decision.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What sound lists mean, and what is said about them. */
class StatusAnswersTest {

  private static final String FOUR = ",'statusSize':2" + messages("fine", "late", "lost", "found");
  private static final int LONG_ENOUGH = 262_144;

  @Test
  void two_bits_make_one_value_and_the_issuer_says_what_it_means() {
    Finding status =
        answer(message("message", FOUR, 10), VERIFIED); // Entry 5 of two bits: bits 10 and 11.

    assertThat(status.message()).isEqualTo("The issuer's message: lost.");
    assertThat(status.evidence())
        .containsEntry("status", "0x2")
        .containsEntry("statusMessage", "lost");
  }

  @Test
  void any_value_but_zero_revokes() {
    Finding status = answer(message("revocation", FOUR, 11), REFUTED);

    assertThat(status.code()).isEqualTo("REVOKED");
    assertThat(status.evidence()).containsEntry("statusMessage", "late");
  }

  @Test
  void neighbours_of_a_value_do_not_count() {
    assertThat(answer(message("revocation", FOUR, 8, 9, 12, 13), VERIFIED).evidence())
        .containsEntry("status", "0x0");
  }

  @Test
  void list_of_two_bits_needs_twice_the_length() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH - 8));

    assertThat(answer(network.verify(badge(entry("revocation", FOUR))), UNDETERMINED).code())
        .isEqualTo("STATUS_LIST_LENGTH_ERROR");
  }

  @Test
  void message_of_one_bit_may_have_its_two_texts() {
    Finding status = answer(message("message", messages("on its way", "posted"), 5), VERIFIED);

    assertThat(status.message()).isEqualTo("The issuer's message: posted.");
  }

  @Test
  void references_are_shown_and_never_fetched() {
    String why = "https://badges.example.org/why";
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));

    Verdict verdict =
        network.verify(badge(entry("revocation", ",'statusReference':'" + why + "'")));

    assertThat(answer(verdict, VERIFIED).evidence()).containsEntry("statusReference", why);
    assertThat(network.asked()).containsExactly(LIST);
  }

  @Test
  void set_bit_of_an_unknown_purpose_leaves_the_badge_undetermined() {
    assertThat(answer(message("https://example.org/audit", "", 5), UNDETERMINED).code())
        .isEqualTo("UNKNOWN_PURPOSE");
    assertThat(answer(message("https://example.org/audit", "", 6), VERIFIED).code())
        .isEqualTo("OK");
  }

  @Test
  void newer_form_is_a_warning() {
    Finding status = answer(message("refresh", "", 5), VERIFIED);

    assertThat(status.code()).isEqualTo("REFRESH_AVAILABLE");
    assertThat(status.isWarning()).isTrue();
  }

  @Test
  void list_of_several_purposes_serves_each() {
    JsonObject list =
        Edit.set(
            SampleNetwork.list(SampleNetwork.noneSet().with(5)),
            "/credentialSubject/statusPurpose",
            Json.createArrayBuilder().add("suspension").add("revocation").build());
    var network = StatusNetwork.with(LIST, SampleBadge.ISSUER.sign(list));

    assertThat(answer(network.verify(badge(entry("revocation", ""))), REFUTED).code())
        .isEqualTo("REVOKED");
    assertThat(answer(network.verify(badge(entry("suspension", ""))), REFUTED).code())
        .isEqualTo("SUSPENDED");
    assertThat(answer(network.verify(badge(entry("message", ""))), UNDETERMINED).evidence())
        .containsEntry("cause", "STATUS_PURPOSE_MISMATCH");
  }

  @Test
  void every_entry_is_asked_and_an_unknown_one_leaves_it_open() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));
    String unknown = "{'type':'https://example.org/NewStatus'}";

    Verdict verdict = network.verify(StatusSamples.credential(entry("revocation", ""), unknown));

    assertThat(answer(verdict, UNDETERMINED).outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(verdict.findings("status"))
        .extracting(Finding::code, Finding::pointer)
        .containsExactly(tuple("OK", ""), tuple("UNSUPPORTED_STATUS", "/credentialStatus/1"));
  }

  @Test
  void second_type_of_an_entry_is_not_hidden_by_the_first() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));
    String both =
        entry("revocation", "")
            .replace(
                "'BitstringStatusListEntry'",
                "['BitstringStatusListEntry','https://example.org/NewStatus']");

    assertThat(network.verify(badge(both)).findings("status"))
        .extracting(Finding::code)
        .containsExactly("OK", "UNSUPPORTED_STATUS");
  }

  @Test
  void as_many_entries_as_are_looked_at_are_all_asked() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));
    String[] eight = Collections.nCopies(8, entry("revocation", "")).toArray(String[]::new);
    for (int i = 0; i < eight.length; i++) {
      eight[i] = eight[i].replace("#5", "#" + i);
    }

    Verdict verdict = network.verify(StatusSamples.credential(eight));

    assertThat(verdict.findings("status")).hasSize(8).allMatch(f -> f.code().equals("OK"));
  }

  @Test
  void list_is_counted_in_entries_and_not_in_bits() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));
    String last = entry("revocation", FOUR).replace("'5'", "'131071'");
    String beyond = entry("revocation", FOUR).replace("'5'", "'131072'");

    assertThat(answer(network.verify(badge(last)), VERIFIED).code()).isEqualTo("OK");
    assertThat(answer(network.verify(badge(beyond)), UNDETERMINED).code()).isEqualTo("RANGE_ERROR");
  }

  @Test
  void badge_without_status_has_nothing_to_ask() {
    Verdict verdict =
        new StatusNetwork().verify(SampleBadge.ISSUER.sign(SampleBadge.withoutStatus()));

    assertThat(verdict.findings("status"))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void more_entries_than_are_looked_at_leave_it_open_and_fetch_nothing() {
    var network = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH));
    String[] nine = Collections.nCopies(9, entry("revocation", "")).toArray(String[]::new);
    for (int i = 0; i < nine.length; i++) {
      nine[i] = nine[i].replace("#5", "#" + i);
    }

    Verdict verdict = network.verify(StatusSamples.credential(nine));

    assertThat(answer(verdict, UNDETERMINED).code()).isEqualTo("NOT_CHECKED");
    assertThat(network.asked()).isEmpty();
  }

  @Test
  void evidence_says_which_list_answered_and_how_old_it_is() {
    JsonObject list = StatusSamples.list("revocation", LONG_ENOUGH);
    var network =
        new StatusNetwork().put(LIST, LIST + "?v=2", list.toString(), Duration.ofMinutes(90));

    assertThat(answer(network.verify(badge(entry("revocation", ""))), VERIFIED).evidence())
        .containsEntry("statusListCredential", LIST)
        .containsEntry("statusListIndex", "5")
        .containsEntry("statusPurpose", "revocation")
        .containsEntry("status", "0x0")
        .containsEntry("listIssuer", SampleBadge.ISSUER.id())
        .containsEntry("listValidFrom", "2026-01-01T00:00:00Z")
        .containsEntry("listValidUntil", "2028-01-01T00:00:00Z")
        .containsEntry("listLoadedAt", "2026-06-01T10:30:00Z")
        .containsEntry("listAgeSeconds", "5400")
        .containsEntry("listLocation", LIST + "?v=2");
  }

  @Test
  void list_kept_beyond_its_time_to_live_is_a_warning() {
    Verdict verdict = aged(Duration.ofSeconds(301));

    assertThat(verdict.isVerified()).isTrue();
    assertThat(verdict.findings("status"))
        .extracting(Finding::code)
        .containsExactly("OK", "STATUS_LIST_STALE");
    assertThat(verdict.findings("status").get(1).isWarning()).isTrue();
    assertThat(verdict.findings("status").get(1).message())
        .contains("301 seconds ago", "anew after 300.");
    assertThat(verdict.findings("status").get(1).evidence()).containsEntry("listTtlSeconds", "300");
    assertThat(aged(Duration.ofSeconds(300)).findings("status")).hasSize(1);
  }

  @Test
  void list_that_ended_since_it_was_bundled_is_a_warning() throws CheckFailure {
    JsonObject list =
        Edit.set(
            SampleNetwork.list(SampleNetwork.noneSet()), "/validUntil", "2026-06-02T00:00:00Z");
    var network = new SampleNetwork().put(LIST, SampleBadge.ISSUER.sign(list));
    Bundle bundle =
        network.verifier().bundle(badge(entry("revocation", "")).toString().getBytes(UTF_8));
    Clock later = Clock.fixed(SampleBadge.NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);

    Verdict verdict = Verifier.with(network, later).offline(bundle).verify(bundle.document());

    assertThat(answer(verdict, VERIFIED).evidence()).containsEntry("listAgeSeconds", "2592000");
    assertThat(verdict.findings("status"))
        .extracting(Finding::code)
        .containsExactly("OK", "STATUS_LIST_STALE");
    assertThat(verdict.findings("status").get(1).message())
        .contains("it holds no longer since 2026-06-02T00:00:00Z");
  }

  @Test
  void short_list_is_tolerated_by_the_compatible_rules_with_a_warning() {
    var network = StatusNetwork.with(LIST, tiny());

    Verdict verdict = network.verify(badge(entry("revocation", "")), TrustPolicy.COMPATIBLE);

    assertThat(answer(verdict, VERIFIED).code()).isEqualTo("OK");
    assertThat(verdict.findings("status").get(1).code()).isEqualTo("STATUS_LIST_LENGTH_ERROR");
    assertThat(verdict.findings("status").get(1).isWarning()).isTrue();
  }

  @Test
  void index_beyond_a_tolerated_short_list_is_still_out_of_range() {
    var network = StatusNetwork.with(LIST, tiny());
    String beyond = entry("revocation", "").replace("'5'", "'100000'");

    assertThat(answer(network.verify(badge(beyond), TrustPolicy.COMPATIBLE), UNDETERMINED).code())
        .isEqualTo("RANGE_ERROR");
  }

  @Test
  void numeric_index_is_tolerated_by_the_compatible_rules_with_a_warning() {
    String numeric = entry("revocation", "").replace("'5'", "5");
    String first = entry("revocation", "").replace("'5'", "0");
    var revoked = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH, 0, 5));
    var clear = StatusNetwork.with(LIST, StatusSamples.list("revocation", LONG_ENOUGH, 4));

    assertThat(clear.verify(badge(numeric), TrustPolicy.COMPATIBLE).findings("status"))
        .extracting(Finding::code)
        .containsExactly("OK", "NUMERIC_STATUS_LIST_INDEX");
    assertThat(answer(revoked.verify(badge(numeric), TrustPolicy.COMPATIBLE), REFUTED).code())
        .isEqualTo("REVOKED");
    assertThat(answer(revoked.verify(badge(first), TrustPolicy.COMPATIBLE), REFUTED).code())
        .isEqualTo("REVOKED");
  }

  private static Verdict message(String purpose, String more, Integer... bits) {
    return StatusNetwork.with(LIST, StatusSamples.list(purpose, LONG_ENOUGH, bits))
        .verify(badge(entry(purpose, more)));
  }

  private static Verdict aged(Duration age) {
    JsonObject list =
        Edit.set(
            SampleNetwork.list(SampleNetwork.noneSet()),
            "/credentialSubject/ttl",
            Json.createValue(300_000));
    return new StatusNetwork()
        .put(LIST, LIST, SampleBadge.ISSUER.sign(list).toString(), age)
        .verify(badge(entry("revocation", "")));
  }

  private static JsonObject tiny() {
    String encoded = StatusSamples.encoded(StatusSamples.gzip(12_500));
    return SampleBadge.ISSUER.sign(StatusSamples.withEncoded(encoded));
  }
}
