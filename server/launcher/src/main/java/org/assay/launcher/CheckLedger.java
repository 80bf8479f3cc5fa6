package org.assay.launcher;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Has a running server check its ledger of reads, and prints what it found.
 *
 * <p>It asks the server, since that alone remembers how far its own lane reaches.
 */
final class CheckLedger {

  static final String NAME = "check-ledger";

  static final int SOUND = 0;
  static final int FINDINGS = 1;
  static final int NOT_DONE = 2;

  private final Options options;
  private final Console console;

  CheckLedger(Options options, Console console) {
    this.options = options;
    this.console = console;
  }

  /** Does it, and returns the exit code. */
  int run() {
    if (!Files.isReadable(options.data().resolve("owner-client.json"))) {
      console.warn(
          "The ledger was not checked: there is no owner-client.json in %s that can be read."
              .formatted(options.data()));
      return NOT_DONE;
    }
    try {
      var client = DemoClient.signIn(options.local(), options.data());
      var text = client.postForText("/ledger/checks");
      console.say(text.stripTrailing());
      return text.startsWith("sound:") ? SOUND : FINDINGS;
    } catch (IOException e) {
      console.warn(
          "The ledger was not checked: %s at %s."
              .formatted(
                  e.getMessage() == null ? "no server answers" : e.getMessage(), options.local()));
      return NOT_DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOT_DONE;
    }
  }
}
