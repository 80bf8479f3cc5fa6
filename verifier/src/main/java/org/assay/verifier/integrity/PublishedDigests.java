package org.assay.verifier.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The digests of the contexts and schemas as they were published. Ours say the same but are laid
 * out otherwise, so they stand for the published ones without having their digests.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublishedDigests {

  private static final PublishedDigests BUNDLED = new PublishedDigests();

  private final Map<String, String[]> rows = new HashMap<>();

  private PublishedDigests() {
    try (InputStream in = PublishedDigests.class.getResourceAsStream("/SOURCES.csv")) {
      if (in == null) {
        throw new IllegalStateException("the schemas jar is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split(",", -1))
          .filter(cells -> !cells[4].isEmpty())
          .forEach(cells -> rows.put(cells[1], cells));
    } catch (IOException e) {
      throw new UncheckedIOException("the schemas jar cannot be read", e);
    }
  }

  /** Returns the digests of what was published at an address, if it is bundled. */
  public static Optional<DigestSource> of(String url) {
    return Optional.ofNullable(BUNDLED.rows.get(url))
        .map(cells -> algorithm -> HexFormat.of().parseHex(cells[column(algorithm)]));
  }

  private static int column(DigestAlgorithm algorithm) {
    return switch (algorithm) {
      case SHA_256 -> 4;
      case SHA_384 -> 6;
      case SHA_512 -> 7;
    };
  }
}
