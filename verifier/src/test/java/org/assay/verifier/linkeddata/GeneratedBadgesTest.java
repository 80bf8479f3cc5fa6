package org.assay.verifier.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.JsonRuntime;
import org.junit.jupiter.api.Test;

/** Thousands of badges: what the walk accepts, the library accepts and writes alike. */
class GeneratedBadgesTest {

  private static final int BADGES = 10_000;
  private static final int MOST_REPAIRS = 20;

  private final CanonicalForm form = new CanonicalForm(Contexts.bundled());
  private final LibraryForm library = new LibraryForm(Contexts.bundled());

  @Test
  void what_is_accepted_has_the_form_that_the_library_gives_it() {
    AtomicInteger accepted = new AtomicInteger();
    IntStream.range(0, BADGES)
        .parallel()
        .forEach(
            number -> {
              if (isWrittenAlike(BadgeGenerator.badge(number), number)) {
                accepted.incrementAndGet();
              }
            });
    assertThat(accepted.get()).isGreaterThan(BADGES * 9 / 10);
  }

  /** Tells whether a badge is accepted, once what is refused in it has been taken out. */
  private boolean isWrittenAlike(JsonObject generated, int number) {
    JsonObject badge = generated;
    for (int repairs = 0; repairs < MOST_REPAIRS; repairs++) {
      try {
        String own = form.of(badge, "SHA-256");
        assertThat(own).as("%d: %s", number, badge).isEqualTo(library.of(badge));
        return true;
      } catch (CheckFailure refused) {
        String place = refused.pointer();
        if (place.isEmpty() || place.startsWith("/@context")) {
          return false;
        }
        badge = Badges.without(badge, present(badge, place));
      }
    }
    return false;
  }

  /** Returns the place, or the next one around it that is in the badge. */
  private static String present(JsonObject badge, String place) {
    String at = place;
    while (!JsonRuntime.provider().createPointer(at).containsValue(badge)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at;
  }
}
