package org.assay.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The application server, with the application inside, listening on one port of one address. */
final class Payara {

  private static final String APPLICATION = "ROOT";

  /**
   * The name of the thread with which the application server stops itself when the process is told
   * to end.
   */
  private static final String OWN_SHUTDOWN = "GlassFish Shutdown Hook";

  private static final int STOP_PATIENCE_MILLIS = 60_000;

  private final PayaraMicroBoot boot;

  private Payara(PayaraMicroBoot boot) {
    this.boot = boot;
  }

  static Payara start(Options options, DataDirectory data, Path logging) throws Exception {
    var preBoot = data.runtime().resolve("pre-boot-commands.txt");
    Files.write(preBoot, preBootCommands(options));
    return new Payara(
        PayaraMicroLauncher.create(
            new String[] {
              "--nohazelcast",
              "--disablephonehome",
              "--port",
              String.valueOf(options.port()),
              "--unpackdir",
              unpackDirectory(data).toString(),
              "--logproperties",
              logging.toString(),
              "--prebootcommandfile",
              preBoot.toString()
            }));
  }

  /** A failed deployment leaves an application server without application; nothing else tells. */
  boolean runsTheApplication() {
    return boot.getRuntime().getDeployedApplicationNames().contains(APPLICATION);
  }

  /**
   * Waits, while the process is ending, until the application server has stopped itself. It does so
   * in a thread of its own as soon as the process is told to end; stopping it a second time
   * meanwhile would break the first.
   */
  void awaitOwnShutdown() throws InterruptedException {
    var end = System.nanoTime() + STOP_PATIENCE_MILLIS * 1_000_000L;
    while (System.nanoTime() < end && (isRunning() || isStopping())) {
      Thread.sleep(20);
    }
  }

  private boolean isRunning() {
    try {
      return boot.getRuntime() != null;
    } catch (IllegalStateException notRunning) {
      return false;
    }
  }

  private static boolean isStopping() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(OWN_SHUTDOWN) && thread.isAlive());
  }

  private static Path unpackDirectory(DataDirectory data) throws IOException {
    return Files.createDirectories(data.runtime().resolve("payara"));
  }

  /**
   * There is no option for the address, and the headers would tell strangers what runs here. The
   * server's own page of metrics is open to everybody: it is bound to a host that there is not, and
   * the application shows its metrics to those who may see them.
   */
  private static List<String> preBootCommands(Options options) {
    var network = "set configs.config.server-config.network-config.";
    return List.of(
        network
            + "network-listeners.network-listener.http-listener.address="
            + options.bind().getHostAddress(),
        network + "protocols.protocol.http-listener.http.xpowered-by=false",
        network + "protocols.protocol.http-listener.http.server-header=false",
        "set configs.config.server-config.microprofile-metrics-configuration.virtual-servers=none");
  }
}
