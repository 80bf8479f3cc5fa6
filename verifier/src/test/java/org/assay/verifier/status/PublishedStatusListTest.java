package org.assay.verifier.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assay.verifier.CheckFailure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is read as it was written, in the standard's form and in its forerunner's. */
class PublishedStatusListTest {

  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00.750Z");
  private static final BitstringStatusList BITS =
      BitstringStatusList.create(BitstringStatusList.MIN_LENGTH).with(7);

  @Test
  void list_is_read_as_it_was_written() throws CheckFailure {
    JsonObject json = written(List.of("revocation"), Optional.of(Duration.ofMinutes(5)));

    PublishedStatusList read = PublishedStatusList.read(json, StatusListFormat.BITSTRING);

    assertThat(read.bits()).isEqualTo(BITS);
    assertThat(read.ttl()).contains(Duration.ofMinutes(5));
    assertThat(read.statusPurpose()).containsExactly("revocation");
    assertThat(read.serves("revocation")).isTrue();
    assertThat(read.serves("suspension")).isFalse();
    assertThat(BitstringStatusListCredential.read(json, "revocation")).isEqualTo(BITS);
  }

  @Test
  void what_is_written_has_whole_seconds_and_one_purpose_alone() {
    JsonObject one = written(List.of("revocation"), Optional.empty());
    JsonObject two = written(List.of("revocation", "suspension"), Optional.empty());

    assertThat(one.getString("validFrom")).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(one.getString("validUntil")).isEqualTo("2026-01-02T00:00:00Z");
    assertThat(subject(one).getString("statusPurpose")).isEqualTo("revocation");
    assertThat(subject(one)).doesNotContainKey("ttl");
    assertThat(subject(two).getJsonArray("statusPurpose")).hasSize(2);
    assertThat(one.getJsonArray("type").toString())
        .isEqualTo("[\"VerifiableCredential\",\"BitstringStatusListCredential\"]");
  }

  @Test
  void list_for_another_purpose_is_not_believed() {
    JsonObject json = written(List.of("suspension"), Optional.empty());

    refused(
        () -> BitstringStatusListCredential.read(json, "revocation"), "STATUS_VERIFICATION_ERROR");
  }

  @Test
  void list_without_purpose_or_with_too_many_is_malformed() {
    JsonObject none = with("statusPurpose", JsonValue.EMPTY_JSON_ARRAY);
    JsonObject most = with("statusPurpose", purposes(64));
    JsonObject more = with("statusPurpose", purposes(65));

    assertThat(StatusListFormat.ofEntry("BitstringStatusListEntry"))
        .contains(StatusListFormat.BITSTRING);
    refused(() -> read(none), "MALFORMED_VALUE_ERROR");
    refused(() -> read(more), "MALFORMED_VALUE_ERROR");
    assertThat(readable(most)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "\"5\"", "99999999999999999999", "null"})
  void time_to_live_that_is_no_number_of_milliseconds_is_malformed(String ttl) {
    refused(() -> read(with("ttl", value(ttl))), "MALFORMED_VALUE_ERROR");
  }

  @Test
  void short_list_is_refused_where_privacy_counts() {
    JsonObject json = with("encodedList", Json.createValue(EncodedList.encode(new byte[16383])));

    refused(
        () -> BitstringStatusListCredential.read(json, "revocation"), "STATUS_LIST_LENGTH_ERROR");
  }

  @Test
  void each_entry_must_hide_among_enough_others() throws CheckFailure {
    BITS.requireLength(1);
    refused(() -> BITS.requireLength(2), "STATUS_LIST_LENGTH_ERROR");
    assertThatThrownBy(() -> BITS.requireLength(2)).hasMessageContaining("has 65536 entries");
  }

  @Test
  void forerunner_is_read_in_either_alphabet_with_or_without_padding() throws Exception {
    byte[] bits = new byte[16384];
    bits[0] = 1;
    byte[] zipped = zipped(bits);
    for (Base64.Encoder encoder :
        List.of(
            Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getUrlEncoder().withoutPadding())) {
      assertThat(EncodedList.decodeBase64(encoder.encodeToString(zipped))).isEqualTo(bits);
    }
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(zipped);
    refused(() -> EncodedList.decodeBase64(text + "==="), "MALFORMED_VALUE_ERROR");
    refused(() -> EncodedList.decodeBase64("=" + text), "MALFORMED_VALUE_ERROR");
    refused(() -> EncodedList.decodeBase64("===="), "MALFORMED_VALUE_ERROR");
  }

  @Test
  void largest_list_is_read_and_one_byte_more_is_not() throws CheckFailure {
    int most = 16 * 1024 * 1024;

    assertThat(EncodedList.decode(EncodedList.encode(new byte[most]))).hasSize(most);
    refused(
        () -> EncodedList.decode(EncodedList.encode(new byte[most + 1])),
        "STATUS_LIST_LENGTH_ERROR");
  }

  @Test
  void format_is_told_by_the_type_of_the_entry() {
    assertThat(StatusListFormat.ofEntry("StatusList2021Entry"))
        .contains(StatusListFormat.STATUS_LIST_2021);
    assertThat(StatusListFormat.ofEntry("Unheard")).isEmpty();
  }

  private static JsonObject written(List<String> purposes, Optional<Duration> ttl) {
    return new BitstringStatusListCredential(
            "https://example.org/list",
            "https://example.org/issuer",
            purposes,
            BITS,
            FROM,
            Optional.of(FROM.plus(Duration.ofDays(1))),
            ttl)
        .toJson();
  }

  private static JsonObject with(String member, JsonValue value) {
    return Json.createPatchBuilder()
        .add("/credentialSubject/" + member, value)
        .build()
        .apply(written(List.of("revocation"), Optional.empty()));
  }

  private static JsonObject subject(JsonObject credential) {
    return credential.getJsonObject("credentialSubject");
  }

  private static JsonValue purposes(int count) {
    var purposes = Json.createArrayBuilder();
    for (int i = 0; i < count; i++) {
      purposes.add("p" + i);
    }
    return purposes.build();
  }

  private static JsonValue value(String json) {
    try (var reader = Json.createReader(new java.io.StringReader(json))) {
      return reader.readValue();
    }
  }

  private static boolean readable(JsonObject json) {
    try {
      return read(json).statusPurpose().size() == 64;
    } catch (CheckFailure refused) {
      return false;
    }
  }

  private static PublishedStatusList read(JsonObject json) throws CheckFailure {
    return PublishedStatusList.read(json, StatusListFormat.BITSTRING);
  }

  private static byte[] zipped(byte[] bits) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(bits);
    }
    return bytes.toByteArray();
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .asInstanceOf(throwable(CheckFailure.class))
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(code));
  }
}
