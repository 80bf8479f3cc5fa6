package org.assay.verifier;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.linkeddata.Contexts;

/** The published test vectors, which are not part of this project: tests skip without them. */
public final class Standards {

  private Standards() {}

  /** Returns the bundled contexts and the two more that the published vectors use. */
  public static Contexts contexts() {
    return Contexts.bundled()
        .with(
            "https://www.w3.org/ns/credentials/examples/v2",
            json("{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"));
  }

  public static String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonObject object(String path) {
    return json(text(path));
  }

  public static JsonObject json(String text) {
    try {
      return StrictJson.readObject(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (CheckFailure e) {
      throw new AssertionError(e);
    }
  }

  private static Path file(String path) {
    String root = System.getProperty("assay.standards", "");
    Path file = Path.of(root, path);
    assumeTrue(!root.isEmpty() && Files.exists(file), "needs -Dassay.standards");
    return file;
  }
}
