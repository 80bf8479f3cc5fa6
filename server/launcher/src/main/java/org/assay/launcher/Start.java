package org.assay.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assay.database.DatabaseStartException;

/** The start, step by step: what can be refused is refused before anything runs. */
final class Start {

  /** By this property the application tells the launcher, in a sentence, why it does not start. */
  private static final String REFUSAL = "assay.refusal";

  /** By this one, what a person must know although it started. */
  private static final String WARNING = "assay.warning";

  /** Here it writes the owner's secret when it first starts. */
  private static final String OWNER_CLIENT = "owner-client.json";

  private final Options options;
  private final Console console;
  private final Running running;

  Start(Options options, Console console) {
    this.options = options;
    this.console = console;
    this.running = new Running(console);
  }

  void run() throws StartException, IOException {
    var data = DataDirectory.take(options.data());
    FreePort.check(options);
    var logging = data.runtime().resolve("logging.properties");
    console.keepQuiet(ServerLog.open(data.log(), logging));
    settleProcess(data);
    running.stopWhenTheProcessEnds();
    database(data).handOver();
    handOverSettings(data);
    try {
      serve(data, logging);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartException("The start was interrupted.");
    }
    announce(data);
  }

  /**
   * What libraries look up in the process: temporary files of ours, and the trust of this machine's
   * Java.
   */
  private static void settleProcess(DataDirectory data) {
    System.setProperty("java.io.tmpdir", data.temporary().toString());
    var trusted = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    if (System.getProperty("javax.net.ssl.trustStore") == null && Files.isReadable(trusted)) {
      System.setProperty("javax.net.ssl.trustStore", trusted.toString());
    }
  }

  private DatabaseAccess database(DataDirectory data) throws StartException {
    var external = ExternalDatabase.named(System.getenv());
    if (external.isPresent()) {
      return external.get();
    }
    try {
      var embedded = running.startDatabase(data);
      return new DatabaseAccess(
          embedded.jdbcUrl(),
          embedded.user(),
          embedded.password(),
          new DatabaseAccess.Account(embedded.profileUser(), embedded.password()));
    } catch (DatabaseStartException e) {
      throw new StartException(String.valueOf(e.getMessage()));
    }
  }

  private void handOverSettings(DataDirectory data) {
    System.setProperty("assay.base-url", options.publicBase());
    System.setProperty("assay.data", data.root().toString());
    System.setProperty("assay.port", String.valueOf(options.port()));
  }

  private void serve(DataDirectory data, Path logging) throws StartException, InterruptedException {
    try {
      var payara = Payara.start(options, data, logging);
      running.started(payara);
      // An application that refused its settings may be listed as deployed and answer with errors.
      if (!payara.runsTheApplication() || System.getProperty(REFUSAL) != null) {
        throw new StartException(refusal(data));
      }
    } catch (StartException e) {
      throw e;
    } catch (Exception e) {
      Logger.getLogger(Start.class.getName()).log(Level.SEVERE, "The start failed", e);
      throw new StartException(refusal(data));
    }
    Readiness.await(options.local());
  }

  private static String refusal(DataDirectory data) {
    return Optional.ofNullable(System.getProperty(REFUSAL))
        .orElseGet(
            () ->
                "The application did not start: %s. More is in %s."
                    .formatted(
                        ServerLog.firstError().get().orElse("no reason was given"), data.log()));
  }

  private void announce(DataDirectory data) {
    running.isReady();
    console.say("Assay is ready: %s/ (data in %s)".formatted(options.publicBase(), data.root()));
    var owner = data.root().resolve(OWNER_CLIENT);
    if (Files.exists(owner)) {
      console.say("The owner client's secret is in %s".formatted(owner));
    }
    Optional.ofNullable(System.getProperty(WARNING)).ifPresent(console::warn);
    var errors = ServerLog.firstError().count();
    if (errors > 0) {
      console.warn("%d errors were logged during the start: see %s".formatted(errors, data.log()));
    }
    if (options.demo()) {
      Demo.fill(options, data.root(), console);
    }
  }
}
