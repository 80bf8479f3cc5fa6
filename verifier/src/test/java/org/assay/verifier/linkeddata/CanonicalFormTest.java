package org.assay.verifier.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.assay.verifier.json.JsonRuntime;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  private final CanonicalForm form = new CanonicalForm(Standards.contexts());

  @Test
  void the_implementation_guide_badge_has_its_published_form() throws CheckFailure {
    JsonObject signed = Standards.object("vectors/ob-v3p0-implementation-guide/signed.json");

    assertThat(form.of(without(signed, "proof"), "SHA-256"))
        .isEqualToIgnoringNewLines(
            Standards.text("vectors/ob-v3p0-implementation-guide/document-canon.txt"));
  }

  static JsonObject without(JsonObject object, String member) {
    return JsonRuntime.provider().createObjectBuilder(object).remove(member).build();
  }
}
