package org.assay.verifier.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidUrlTest {

  @ParameterizedTest
  @CsvSource({
    "did:example:1, did:example:1, example, ''",
    "did:az09:azAZ09.-_, did:az09:azAZ09.-_, az09, ''",
    "did:web:example.org%3A8443:a:b, did:web:example.org%3A8443:a:b, web, ''",
    "did:example:%aF%09, did:example:%aF%09, example, ''",
    "did:example::a, did:example::a, example, ''",
    "did:example:1/a/b?c=d, did:example:1, example, /a/b?c=d",
    "did:example:1?c=d, did:example:1, example, ?c=d"
  })
  void parts_are_told_apart(String text, String did, String method, String path)
      throws CheckFailure {
    assertThat(DidUrl.parse(text)).isEqualTo(new DidUrl(did, method, path, Optional.empty()));
    assertThat(DidUrl.parse(text + "#k-1"))
        .isEqualTo(new DidUrl(did, method, path, Optional.of("k-1")));
    assertThat(DidUrl.parse(text + "#").fragment()).contains("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DID:example:1",
        "did:example",
        "did:example/a:b",
        "did::1",
        "did:Example:1",
        "did:ex-ample:1",
        "did:ex{ample:1",
        "did:example:",
        "did:example:/a",
        "did:example:a:",
        "did:example:a b",
        "did:example:a@b",
        "did:example:a[b",
        "did:example:a`b",
        "did:example:a{b",
        "did:example:ä",
        "did:example:%",
        "did:example:%1",
        "did:example:%g0",
        "did:example:%0g",
        "did:example:%1٣",
        "#did:example:1"
      })
  void text_that_is_no_did_url_is_refused(String text) {
    assertRefused(text);
  }

  @Test
  void longest_url_is_read_and_a_longer_one_is_not() throws CheckFailure {
    String longest = "did:example:" + "a".repeat(DidUrl.MAX_LENGTH - "did:example:".length());

    assertThat(DidUrl.parse(longest).did()).isEqualTo(longest);
    assertRefused(longest + "a");
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> DidUrl.parse(text))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo("INVALID_DID");
              assertThat(f.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }
}
