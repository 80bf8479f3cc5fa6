package org.assay.verifier.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.Jcs;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.key.Relationship;
import org.assay.verifier.linkeddata.CanonicalForm;
import org.assay.verifier.linkeddata.Contexts;
import org.assay.verifier.proof.DataIntegrityProof;
import org.assay.verifier.status.BitstringStatusList;

/** Notations, and what holds for each text that is accepted. */
final class Texts {

  private static final CanonicalForm QUADS = new CanonicalForm(Contexts.bundled());

  private Texts() {}

  static void json(byte[] data) throws CheckFailure {
    JsonValue value = StrictJson.read(data, StrictJson.MAX_BYTES);
    String canonical = Jcs.canonicalize(value);
    byte[] bytes = canonical.getBytes(UTF_8);
    String again = Jcs.canonicalize(StrictJson.read(bytes, 2 * StrictJson.MAX_BYTES));
    Target.holds(again.equals(canonical), "The canonical form has another canonical form");
  }

  static void quads(byte[] data) throws CheckFailure {
    JsonObject document = StrictJson.readObject(data);
    String quads = QUADS.of(document, "SHA-256");
    String reversed = QUADS.of(reversed(document), "SHA-256");
    Target.holds(quads.equals(reversed), "The order of members changes the canonical form");
    QUADS.of(document, "SHA-384");
  }

  static void date(String text) throws CheckFailure {
    DataIntegrityProof.read(
        JsonRuntime.provider()
            .createObjectBuilder()
            .add("type", "DataIntegrityProof")
            .add("cryptosuite", "eddsa-jcs-2022")
            .add("verificationMethod", "urn:example:key")
            .add("proofPurpose", "assertionMethod")
            .add("created", text)
            .add("proofValue", "z1")
            .build(),
        Relationship.ASSERTION_METHOD);
    // The dates of a credential are read elsewhere: it must agree about what is no date.
    Target.holds(!Judging.isMalformed("validFrom", text), "Two readers of dates disagree");
  }

  static void bitstring(String text) throws CheckFailure {
    BitstringStatusList list = BitstringStatusList.decode(text);
    Target.holds(list.length() >= BitstringStatusList.MIN_LENGTH, "The list is too short");
    list.isSet(list.length() - 1);
    list.value(list.length() / 8 - 1, 8);
  }

  private static JsonObject reversed(JsonObject object) {
    List<Map.Entry<String, JsonValue>> members = new ArrayList<>(object.entrySet());
    Collections.reverse(members);
    JsonObjectBuilder builder = JsonRuntime.provider().createObjectBuilder();
    for (Map.Entry<String, JsonValue> member : members) {
      boolean descend =
          member.getValue() instanceof JsonObject && !"@context".equals(member.getKey());
      builder.add(
          member.getKey(),
          descend ? reversed(member.getValue().asJsonObject()) : member.getValue());
    }
    return builder.build();
  }
}
