package org.assay.verifier.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  private final CanonicalForm form = new CanonicalForm(Standards.contexts());
  private final LibraryForm library = new LibraryForm(Standards.contexts());

  @Test
  void a_rich_badge_has_the_form_that_the_library_gives_it() throws CheckFailure {
    JsonObject badge = Standards.resource("valid/rich-badge.json");

    assertThat(form.of(badge, "SHA-256")).isEqualTo(library.of(badge));
  }
}
