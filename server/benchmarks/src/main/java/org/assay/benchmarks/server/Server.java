package org.assay.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server from the packaged jar: a process on this machine alone, which issues nothing. */
final class Server implements AutoCloseable {

  private static final String KEYS = "keys.jwks";
  private static final int START_SECONDS = 300;
  private static final int STOP_SECONDS = 60;

  private final Process process;
  private final Path data;
  private final int port;

  private Server(Process process, Path data, int port) {
    this.process = process;
    this.data = data;
    this.port = port;
  }

  /**
   * Starts one and returns when it is ready.
   *
   * @param data its own data directory
   * @param base the address that all servers say is theirs
   */
  static Server start(Path jar, Path data, int port, String base, Map<String, String> environment)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(List.of(System.getProperty("server.options", "-Xmx2g").split(" ")));
    command.addAll(List.of("-jar", jar.toString(), "--port", String.valueOf(port)));
    command.addAll(List.of("--data", data.toString(), "--base-url", base));
    var output = data.resolve("output.txt").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
    builder.environment().putAll(environment);
    builder.environment().put("ASSAY_ISSUING_ENABLED", "false");
    builder.environment().put("ASSAY_TOKEN_LIFETIME", "PT24H");
    var server = new Server(builder.start(), data, port);
    Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy));
    server.awaitReady(output.toPath());
    return server;
  }

  private void awaitReady(Path output) throws IOException, InterruptedException {
    for (int i = 0; i < START_SECONDS * 4; i++) {
      if (Files.readString(output).contains("Assay is ready: ")) {
        return;
      }
      if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
        throw new IOException("The server does not start: " + Files.readString(output));
      }
    }
    close();
    throw new IOException("The server is not ready in time.");
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Returns the address under which it is asked. */
  String address() {
    return "http://localhost:" + port;
  }

  long pid() {
    return process.pid();
  }

  /** Returns the secret of the owner's client, if this server made it. */
  String ownerClient() throws IOException {
    return Files.readString(data.resolve("owner-client.json"));
  }

  /** Lets another server that has not started yet sign with the same keys. */
  void shareKeys(Path other) throws IOException {
    Files.createDirectories(other);
    Files.copy(data.resolve(KEYS), other.resolve(KEYS), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
