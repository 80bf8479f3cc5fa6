package org.assay.server.journey.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server from the packaged jar: a process on a free port, with a data directory of its own that
 * goes away with it.
 */
public final class RunningServer implements AutoCloseable {

  private static final int START_PATIENCE_SECONDS = 180;
  private static final String READY = "Assay is ready: ";

  private final Path folder;
  private final int port;
  private Map<String, String> environment;
  private final List<String> options;
  private Program program;

  private RunningServer(Path folder, Map<String, String> environment, List<String> options) {
    this.folder = folder;
    this.port = FreePort.find();
    this.environment = environment;
    this.options = options;
    this.program = run();
  }

  /** Starts a server with an empty data directory and returns when it is ready. */
  public static RunningServer start(String... options) {
    return start(Map.of(), options);
  }

  /** Starts a server as above, with additions to its environment. */
  public static RunningServer start(Map<String, String> environment, String... options) {
    try {
      return new RunningServer(
          Files.createTempDirectory("assay-journey"), environment, List.of(options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address of the server, without a slash at the end. */
  public URI base() {
    return URI.create("http://localhost:" + port);
  }

  /** Returns the port of the server. */
  public int port() {
    return port;
  }

  /** Returns the data directory. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Returns the run of the program that is going on, or went on last. */
  public Program program() {
    return program;
  }

  /** Ends the server at once, as a power cut does. */
  public void kill9() {
    program.kill9();
  }

  /** Stops the server in order and returns its exit code. */
  public int stop() {
    program.terminate();
    return program.awaitEnd();
  }

  /** Starts the server again on the same port and data, and returns when it is ready. */
  public void restart() {
    if (program.isAlive()) {
      stop();
    }
    program = run();
  }

  /** Starts the server again, as above, with other additions to its environment. */
  public void restart(Map<String, String> otherEnvironment) {
    environment = otherEnvironment;
    restart();
  }

  @Override
  public void close() {
    if (program.isAlive()) {
      stop();
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Program run() {
    var all = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data().toString()));
    all.addAll(options);
    var started = Program.start(folder, environment, all);
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_PATIENCE_SECONDS);
    while (!started.output().contains(READY)) {
      if (!started.isAlive() || System.nanoTime() > end) {
        started.terminate();
        throw new IllegalStateException("The server does not start: " + started.errors());
      }
      pause();
    }
    return started;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
