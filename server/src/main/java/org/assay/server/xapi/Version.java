package org.assay.server.xapi;

import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** The versions of xAPI that are spoken here. */
enum Version {
  /** Any of 1.0.x: they differ in words only. */
  ONE("1.0.3", "1.0.0"),
  /** The edition of IEEE 9274.1.1. */
  TWO("2.0.0", "2.0.0");

  /** The header that every request but one carries. */
  static final String HEADER = "X-Experience-API-Version";

  private static final Pattern ONE_FORM = Pattern.compile("1\\.0(\\.[0-9]{1,4})?");

  private final String answered;
  private final String ofStatements;

  Version(String answered, String ofStatements) {
    this.answered = answered;
    this.ofStatements = ofStatements;
  }

  /** Reads a version; empty if it is none that is spoken here. */
  static Optional<Version> read(String text) {
    if (ONE_FORM.matcher(text).matches()) {
      return Optional.of(ONE);
    }
    return text.equals(TWO.answered) ? Optional.of(TWO) : Optional.empty();
  }

  /**
   * Returns the version that a request speaks.
   *
   * @throws Problem invalid, if it names none or one that is not spoken here
   */
  static Version of(@Nullable String header) {
    return Optional.ofNullable(header)
        .flatMap(Version::read)
        .orElseThrow(
            () ->
                Problem.invalid(
                    "The header " + HEADER + " names a version of xAPI: 1.0.x or 2.0.0."));
  }

  /** Returns the version as answers name it. */
  String answered() {
    return answered;
  }

  /** Returns the version that statements get which name none. */
  String ofStatements() {
    return ofStatements;
  }
}
