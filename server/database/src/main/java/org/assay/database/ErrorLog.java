package org.assay.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server has said in its log since this moment, to tell a person why it did not start. */
final class ErrorLog {

  private final Path file;
  private final long start;

  ErrorLog(Path file) throws IOException {
    this.file = file;
    this.start = Files.exists(file) ? Files.size(file) : 0;
  }

  DatabaseStartException explain(String what, int exit) {
    var lines = linesSinceStart();
    if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
      return new DatabaseStartException(what + ": the disk is full.");
    }
    var error =
        lines.stream()
            .filter(line -> line.contains("[ERROR]"))
            .map(line -> line.substring(line.indexOf("[ERROR]") + "[ERROR]".length()).strip())
            .findFirst()
            .orElse("it ended with code " + exit);
    return new DatabaseStartException(
        "%s: %s%s More is in %s.".formatted(what, error, error.endsWith(".") ? "" : ".", file));
  }

  private List<String> linesSinceStart() {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(Math.min(start, channel.size()));
      var bytes = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
