package org.assay.server.xapi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time as xAPI writes them: ISO 8601, of which the last part may be a fraction. A
 * month and a year are no fixed length; they are taken as 30 and 365 days.
 */
final class IsoDuration {

  private static final String PART = "([0-9]{1,9}(?:[.,][0-9]{1,9})?)";
  private static final Pattern FORM =
      Pattern.compile(
          "P(?:%1$sY)?(?:%1$sM)?(?:%1$sW)?(?:%1$sD)?(?:T(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?"
              .formatted(PART));

  private static final long[] SECONDS = {31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1};

  private IsoDuration() {}

  /** Reads one; empty if the text is none. */
  static Optional<Duration> read(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches() || text.endsWith("T") || text.equals("P")) {
      return Optional.empty();
    }
    var seconds = BigDecimal.ZERO;
    boolean over = false;
    for (int i = 0; i < SECONDS.length; i++) {
      var number = part(parts, i + 1);
      if (number != null && over) {
        return Optional.empty();
      }
      over |= number != null && number.scale() > 0;
      seconds =
          number == null ? seconds : seconds.add(number.multiply(BigDecimal.valueOf(SECONDS[i])));
    }
    var millis = seconds.movePointRight(3).setScale(0, RoundingMode.DOWN);
    return Optional.of(Duration.ofMillis(millis.longValueExact()));
  }

  static Duration at(Place place) {
    return read(place.text())
        .orElseThrow(() -> place.wrong("A duration such as PT1H30M belongs here."));
  }

  private static @Nullable BigDecimal part(Matcher parts, int group) {
    var text = parts.group(group);
    return text == null ? null : new BigDecimal(text.replace(',', '.'));
  }
}
