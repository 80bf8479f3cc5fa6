package org.assay.verifier.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Finding;
import org.assay.verifier.Kind;
import org.assay.verifier.carrier.Carried;
import org.assay.verifier.carrier.Carried.Carrier;
import org.assay.verifier.carrier.Carried.Form;
import org.assay.verifier.carrier.CompactJws;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.openbadges2.OpenBadge2;
import org.assay.verifier.openbadges2.OpenBadge2.Examined;

/** Asks all questions about an assertion of Open Badges 2.0. */
final class OpenBadge2Judge {

  private OpenBadge2Judge() {}

  /** Judges a JWS, if its payload is an assertion. */
  static Optional<Judgement> signed(Carried carried, Inquiry inquiry) {
    return payload(carried)
        .map(
            found ->
                judge(carried.carrier(), found.assertion(), Optional.of(found.jws()), inquiry));
  }

  /** Returns every value on the way to the signature of an assertion; empty if it is none. */
  static Optional<Map<String, String>> explain(Carried carried, Inquiry inquiry) {
    return payload(carried)
        .map(found -> OpenBadge2.explain(found.assertion(), found.jws(), inquiry.documents()));
  }

  private record Signed(CompactJws jws, JsonObject assertion) {}

  private static Optional<Signed> payload(Carried carried) {
    if (carried.form() != Form.COMPACT_JWS) {
      return Optional.empty();
    }
    try {
      CompactJws jws = CompactJws.read(new String(carried.credential(), US_ASCII));
      JsonObject assertion = StrictJson.readObject(jws.payload());
      return OpenBadge2.isOpenBadge2(assertion)
          ? Optional.of(new Signed(jws, assertion))
          : Optional.empty();
    } catch (CheckFailure unreadable) {
      return Optional.empty();
    }
  }

  /** Judges an assertion without a signature around it. */
  static Judgement judge(SecuredDocument document, Inquiry inquiry) {
    return judge(document.carrier(), document.credential(), Optional.empty(), inquiry);
  }

  private static Judgement judge(
      Carrier carrier, JsonObject assertion, Optional<CompactJws> jws, Inquiry inquiry) {
    Examined examined =
        OpenBadge2.examine(
            assertion, jws, inquiry.documents(), inquiry.now(), inquiry.expectations().recipient());
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Findings.confirmed(
            "parsing",
            "The document can be read without doubt.",
            Map.of(
                "carrier",
                carrier.name(),
                "kind",
                Kind.OPEN_BADGE_2.name(),
                "form",
                jws.isPresent() ? "COMPACT_JWS" : "JSON")));
    findings.addAll(examined.findings());
    ChallengeCheck.notPresented(inquiry.expectations()).ifPresent(findings::add);
    findings.addAll(Judge.loading(inquiry));
    JsonObject whole = whole(examined);
    findings.add(
        TrustNote.about(
            Shape.object(whole, "badge").orElse(JsonValue.EMPTY_JSON_OBJECT),
            Essentials.isProven(findings),
            inquiry));
    return new Judgement(Optional.of(Kind.OPEN_BADGE_2), Optional.of(whole), findings, List.of());
  }

  /** The assertion with its badge class and its issuer inside, as far as they were found. */
  private static JsonObject whole(Examined examined) {
    Optional<JsonObject> badge =
        examined.badge().map(found -> with(found, "issuer", examined.issuer()));
    return with(examined.assertion(), "badge", badge);
  }

  private static JsonObject with(JsonObject object, String name, Optional<JsonObject> value) {
    return value
        .map(v -> JsonRuntime.provider().createObjectBuilder(object).add(name, v).build())
        .orElse(object);
  }
}
