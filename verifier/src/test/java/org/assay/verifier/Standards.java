package org.assay.verifier;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assay.verifier.json.StrictJson;
import org.assay.verifier.linkeddata.Contexts;

/** The published test vectors, which are not part of this project: tests skip without them. */
public final class Standards {

  private Standards() {}

  /**
   * Returns the bundled contexts and the two more that the published vectors use, as far as they
   * use them.
   */
  public static Contexts contexts() {
    return Contexts.bundled()
        .with(
            "https://www.w3.org/ns/credentials/examples/v2",
            json("{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"))
        .with(
            "https://w3id.org/citizenship/v4rc1", resource("contexts-for-tests/citizenship.json"));
  }

  /** Returns a JSON object among the test resources. */
  public static JsonObject resource(String name) {
    try (var in = Standards.class.getResourceAsStream("/" + name)) {
      return StrictJson.readObject(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException | CheckFailure e) {
      throw new AssertionError(name, e);
    }
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
      return StrictJson.readObject(text.getBytes(StandardCharsets.UTF_8));
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
