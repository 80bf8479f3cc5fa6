package org.assay.server.journey.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A learning system that speaks xAPI by an ordinary client from npm, as anybody installs it. */
public final class LearningSystem {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final NpmProgram program;

  private LearningSystem(NpmProgram program) {
    this.program = program;
  }

  /** Installs the client; empty where npm is absent or the registry cannot be reached. */
  public static Optional<LearningSystem> install() {
    return NpmProgram.install(
            Path.of("src/test/interop/xapi"), Path.of("target/interop-xapi"), List.of("xapi.mjs"))
        .map(LearningSystem::new);
  }

  /**
   * Calls a function of the client.
   *
   * @param client the id and secret, as the server's answer names them
   * @param function the client's own name of it
   * @return what the server answered
   */
  public JsonNode call(URI server, JsonNode client, String function, Map<String, ?> parameters) {
    try {
      var run =
          program.node(
              "xapi.mjs",
              server.resolve("/xapi/").toString(),
              client.get("client_id").asText(),
              client.get("client_secret").asText(),
              function,
              JSON.writeValueAsString(parameters));
      if (run.exitCode() != 0) {
        throw new AssertionError(function + " failed: " + run.output());
      }
      return JSON.readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
