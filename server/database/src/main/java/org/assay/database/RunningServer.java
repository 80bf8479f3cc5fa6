package org.assay.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** The server's process, from its start to its end. */
final class RunningServer {

  private static final int PATIENCE_SECONDS = 60;

  /** Recovery after a crash reads the whole log before the first connection is answered. */
  private static final int RECOVERY_SECONDS = 300;

  private static final int PROTOCOL_VERSION = 10;

  private final Process process;
  private final int port;

  private RunningServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static RunningServer start(Software software, Layout layout)
      throws IOException, DatabaseStartException {
    var log = new ErrorLog(layout.errorLog());
    var port = freePort();
    var server =
        new RunningServer(
            new ProcessBuilder(ServerOptions.serve(software, layout, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(layout.errorLog().toFile()))
                .start(),
            port);
    server.process.getOutputStream().close();
    if (!server.answersInTime()) {
      server.stop();
      throw log.explain("The database does not start in " + layout.home(), Exit.of(server.process));
    }
    return server;
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  void stop() {
    Exit.now(process.toHandle(), PATIENCE_SECONDS);
  }

  private boolean answersInTime() {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(RECOVERY_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      if (greets()) {
        return process.isAlive();
      }
      pause();
    }
    return false;
  }

  /** A server speaks first; it does so only after recovery and after the init file has been run. */
  private boolean greets() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(loopback(), port), 1_000);
      socket.setSoTimeout(1_000);
      var greeting = socket.getInputStream().readNBytes(5);
      return greeting.length == 5 && greeting[4] == PROTOCOL_VERSION;
    } catch (IOException notYet) {
      return false;
    }
  }

  private void pause() {
    try {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, loopback())) {
      return socket.getLocalPort();
    }
  }

  /** The address that the server binds to, whatever this machine calls its loopback. */
  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}
