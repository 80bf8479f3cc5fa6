package org.assay.verifier.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;

/** Thousands of small forgeries: none may leave the canonical form of a signed badge unchanged. */
class ForgeryTest {

  private static final int FORGERIES = 1_500;

  private final CanonicalForm form = new CanonicalForm(Contexts.bundled());
  private final LibraryForm library = new LibraryForm(Contexts.bundled());

  @Test
  void an_addition_is_refused_or_changes_the_form() throws CheckFailure {
    JsonObject badge = Badges.rich();
    String original = form.of(badge, "SHA-256");
    Forger forger = new Forger(20260301);
    int accepted = 0;
    for (int i = 0; i < FORGERIES; i++) {
      JsonObject forged = forger.addition(badge);
      try {
        assertThat(form.of(forged, "SHA-256")).as("%s", forged).isNotEqualTo(original);
        accepted++;
      } catch (CheckFailure refused) {
        assertThat(refused.code()).isIn("PROOF_TRANSFORMATION_ERROR", "UNKNOWN_CONTEXT");
      }
    }
    assertThat(accepted).isBetween(FORGERIES / 20, FORGERIES / 2);
  }

  @Test
  void what_is_accepted_has_the_form_that_the_library_gives_it() {
    Forger forger = new Forger(20260302);
    JsonObject badge = Badges.rich();
    JsonObject current = badge;
    int compared = 0;
    for (int i = 0; i < FORGERIES; i++) {
      JsonObject next = i % 9 == 0 ? forger.removal(current) : forger.addition(current);
      try {
        String own = form.of(next, "SHA-256");
        assertThat(own).as("%s", next).isEqualTo(library.of(next));
        current = i % 50 == 0 ? badge : next;
        compared++;
      } catch (CheckFailure refused) {
        current = i % 50 == 0 ? badge : current;
      }
    }
    assertThat(compared).isGreaterThan(FORGERIES / 20);
  }
}
