package org.assay.server.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys that everybody has, by thumbprint: neither another kid nor another format hides one. */
final class KnownSampleKeys {

  private static final String LIST = "/keys/known-sample-key-thumbprints.txt";

  private KnownSampleKeys() {}

  static Set<String> thumbprints() {
    try (var in = KnownSampleKeys.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("The list of known sample keys is missing: " + LIST);
      }
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
