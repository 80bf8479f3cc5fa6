package org.assay.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Starts Assay: {@code java -jar assay.jar}; or does a command with a running one. */
public final class Main {

  private Main() {}

  /**
   * Starts Assay or does a command, or says in one sentence why not.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    var console = Console.ofThisProcess();
    try {
      var line = CommandLine.of(List.of(arguments), System.getenv());
      if (line.has("--help")) {
        console.say(help());
      } else if (line.has("--version")) {
        console.say("Assay " + version());
      } else if (line.has(CheckLedger.NAME)) {
        System.exit(new CheckLedger(line.options(), console).run());
      } else {
        new Start(line.options(), console).run();
      }
    } catch (StartException e) {
      console.warn(String.valueOf(e.getMessage()));
      System.exit(e.exitCode());
    } catch (IOException e) {
      console.warn("Assay cannot start: %s.".formatted(e.getMessage()));
      System.exit(StartException.FAILED);
    }
  }

  private static String help() throws IOException {
    try (var text = Main.class.getResourceAsStream("help.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }
}
