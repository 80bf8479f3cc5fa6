package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.assay.verifier.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A badge is judged without network, from a file made when there was one. */
class BundleTest {

  private static final byte[] BADGE =
      SampleBadge.ISSUER.sign(SampleBadge.unsigned()).toString().getBytes(UTF_8);
  private static final Duration MONTH = Duration.ofDays(30);

  @Test
  void bundle_tells_without_network_what_was_true_when_it_was_made() throws CheckFailure {
    Bundle bundle = Bundle.read(written(SampleNetwork.healthy()));

    Verdict verdict = offline(MONTH).offline(bundle).verify(bundle.document());

    assertThat(verdict.isVerified()).as(VerdictJson.of(verdict).toString()).isTrue();
    assertThat(verdict.asOf()).isEqualTo(SampleBadge.NOW);
    assertThat(verdict.checkedAt()).isEqualTo(SampleBadge.NOW.plus(MONTH));
    assertThat(verdict.findings("loading")).extracting(Finding::code).containsExactly("OFFLINE");
    assertThat(new VerdictText(false).write("badge", verdict)).contains("as of " + SampleBadge.NOW);
  }

  @Test
  void bundle_knows_of_a_revocation() throws CheckFailure {
    var list = SampleNetwork.list(SampleNetwork.noneSet().with(SampleBadge.INDEX));
    var network = new SampleNetwork().put(SampleBadge.LIST, SampleBadge.ISSUER.sign(list));

    Bundle bundle = Bundle.read(written(network));

    assertThat(offline(MONTH).offline(bundle).verify(bundle.document()).decision())
        .isEqualTo(Decision.REFUTED);
  }

  @Test
  void bundle_without_the_status_list_leaves_the_status_open() throws CheckFailure {
    Bundle bundle = Bundle.read(written(new SampleNetwork()));

    Verdict verdict = offline(Duration.ZERO).offline(bundle).verify(bundle.document());

    assertThat(verdict.decision()).isEqualTo(Decision.UNDETERMINED);
    assertThat(verdict.findings("status"))
        .extracting(Finding::code)
        .containsExactly("STATUS_RETRIEVAL_ERROR");
  }

  @Test
  void badge_that_expired_since_is_refuted() throws CheckFailure {
    Bundle bundle = Bundle.read(written(SampleNetwork.healthy()));

    Verdict verdict = offline(Duration.ofDays(1000)).offline(bundle).verify(bundle.document());

    assertThat(verdict.findings("validity")).extracting(Finding::code).containsExactly("EXPIRED");
  }

  @Test
  void another_badge_of_the_same_issuer_can_be_judged_from_it() throws CheckFailure {
    Bundle bundle = Bundle.read(written(SampleNetwork.healthy()));
    JsonObject other = Edit.set(SampleBadge.unsigned(), "/id", "urn:example:other");

    Verdict verdict =
        offline(MONTH)
            .offline(bundle)
            .verify(SampleBadge.ISSUER.sign(other).toString().getBytes(UTF_8));

    assertThat(verdict.isVerified()).isTrue();
  }

  @Test
  void bundle_carries_the_contexts_for_other_programs() {
    JsonObject bundle = SampleNetwork.healthy().verifier().bundle(BADGE).toJson();

    assertThat(bundle.getJsonObject("contexts").keySet())
        .contains("https://www.w3.org/ns/credentials/v2")
        .doesNotContain("https://w3id.org/openbadges/v2");
    assertThat(bundle.getJsonArray("documents")).hasSize(1);
  }

  @Test
  void changed_badge_in_a_bundle_is_refuted() throws CheckFailure {
    String forged = new String(BADGE, UTF_8).replace("Cloud practitioner", "Cloud architect");
    Bundle bundle = SampleNetwork.healthy().verifier().bundle(forged.getBytes(UTF_8));

    Verdict verdict = offline(MONTH).offline(bundle).verify(bundle.document());

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
  }

  @Test
  void file_that_is_no_bundle_is_refused() {
    for (String text :
        new String[] {
          "",
          "{}",
          "[]",
          "{\"format\":\"other\"}",
          "{\"format\":\"assay-bundle-1\",\"madeAt\":\"yesterday\",\"document\":\"\"}",
          "{\"format\":\"assay-bundle-1\",\"madeAt\":\"2026-01-01T00:00:00Z\",\"document\":\"%\"}"
        }) {
      assertThatThrownBy(() -> Bundle.read(text.getBytes(UTF_8)))
          .as(text)
          .isInstanceOf(CheckFailure.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"url", "location"})
  void bundle_with_a_document_of_this_machine_says_so(String member) throws CheckFailure {
    JsonObject whole = Standards.json(new String(written(SampleNetwork.healthy()), UTF_8));
    JsonObject more =
        Edit.set(
            whole.getJsonArray("documents").getJsonObject(0),
            "/" + member,
            "http://127.0.0.1:8080/status-lists/1");
    Bundle bundle = Bundle.read(Edit.set(whole, "/documents/-", more).toString().getBytes(UTF_8));

    assertThat(offline(MONTH).offline(bundle).verify(bundle.document()).findings("loading"))
        .extracting(Finding::code)
        .containsExactly("OFFLINE", "LOCAL_ALLOWED");
  }

  private static byte[] written(SampleNetwork network) {
    return network.verifier().bundle(BADGE).toJson().toString().getBytes(UTF_8);
  }

  /** A verifier whose network fails the test when it is asked. */
  private static Verifier offline(Duration later) {
    return Verifier.with(
        (location, accept) -> {
          throw new AssertionError("the network was asked for " + location);
        },
        Clock.fixed(SampleBadge.NOW.plus(later), ZoneOffset.UTC));
  }
}
