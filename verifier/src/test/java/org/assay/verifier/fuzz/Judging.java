package org.assay.verifier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.verifier.Bundle;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Outcome;
import org.assay.verifier.Verdict;
import org.assay.verifier.VerdictJson;
import org.assay.verifier.Verifier;
import org.assay.verifier.loading.DocumentLoader;
import org.assay.verifier.loading.LoadedDocument;
import org.assay.verifier.loading.Session;

/** The whole verifier, fed with badges, with bundles, and with what the network answers. */
final class Judging {

  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final DocumentLoader NOWHERE =
      (location, accept) -> {
        throw CheckFailure.undetermined("LOADING_ERROR", "There is no network.", "");
      };
  private static final byte[] ASKING = resource("asking-badge.json");

  private Judging() {}

  static void badge(byte[] data) throws CheckFailure {
    Verifier verifier = Verifier.with(NOWHERE, CLOCK);
    verifier.explain(data);
    sound(verifier.verify(data));
  }

  static void offline(Bundle bundle) throws CheckFailure {
    byte[] written = bundle.toJson().toString().getBytes(UTF_8);
    Target.holds(Bundle.read(written).toJson().equals(bundle.toJson()), "Another bundle is read");
    sound(Verifier.with(NOWHERE, CLOCK).offline(bundle).verify(bundle.document()));
  }

  /** A good badge whose issuer and status list are asked for, and everybody answers the same. */
  static void answer(byte[] body) throws CheckFailure {
    AtomicInteger asked = new AtomicInteger();
    DocumentLoader everywhere =
        (location, accept) -> {
          asked.incrementAndGet();
          return new LoadedDocument(location, "application/json", body, NOW);
        };
    Verdict verdict = Verifier.with(everywhere, CLOCK).verify(ASKING);
    Target.holds(asked.get() <= Session.MAX_DOCUMENTS, "The verifier was made a crawler");
    Target.holds(!verdict.isVerified(), "One answer cannot be both key and status list");
    sound(verdict);
  }

  /** Tells whether the verifier says that a date of a credential is malformed. */
  static boolean isMalformed(String member, String date) {
    String badge =
        new String(ASKING, UTF_8)
            .replaceFirst("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":\"" + date + "\"");
    return Verifier.with(NOWHERE, CLOCK)
        .verify(badge.getBytes(UTF_8))
        .findings("structure")
        .stream()
        .anyMatch(finding -> finding.pointer().equals("/" + member));
  }

  // A bug inside is not thrown but found: what the front door swallows must count here.
  private static void sound(Verdict verdict) throws CheckFailure {
    VerdictJson.of(verdict);
    for (Finding finding : verdict.findings()) {
      Target.holds(!finding.code().equals("INTERNAL_ERROR"), "A bug: " + finding.evidence());
    }
    for (Finding finding : verdict.findings()) {
      if (finding.outcome() == Outcome.REFUTED || finding.outcome() == Outcome.UNDETERMINED) {
        throw CheckFailure.refuted(finding.code(), finding.message(), finding.pointer());
      }
    }
  }

  private static byte[] resource(String name) {
    try (var in = Judging.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
