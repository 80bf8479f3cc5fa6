package org.assay.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.server.journey.support.FreePort;
import org.assay.server.journey.support.OpenPorts;
import org.assay.server.journey.support.Program;
import org.assay.server.journey.support.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

  private static final Pattern DATABASE_PORT = Pattern.compile("port: ([0-9]+)");

  @TempDir Path folder;

  @Test
  void server_says_where_it_is_listens_on_two_loopback_ports_and_stops_in_order() throws Exception {
    try (var server = RunningServer.start()) {
      assertThat(server.program().output().strip())
          .isEqualTo(
              "Assay is ready: %s/ (data in %s)%nThe owner client's secret is in %s",
              server.base(), server.data(), server.data().resolve("owner-client.json"));
      assertThat(server.program().errors()).isEmpty();
      assertThat(ready(server.base())).isEqualTo(200);
      if (Files.exists(Path.of("/proc/net/tcp"))) {
        assertThat(OpenPorts.of(server.program().family()))
            .containsExactlyInAnyOrder(
                "loopback:" + server.port(), "loopback:" + databasePort(server));
      }

      var exitCode = server.stop();

      assertThat(exitCode).as("ended by SIGTERM").isEqualTo(128 + 15);
      assertThat(server.program().output()).endsWith("Assay has stopped.\n");
      assertThat(Files.readString(server.data().resolve("logs/server.log")))
          .containsSubsequence("The application server has stopped.", "The database has stopped.");
      assertThat(Files.readString(server.data().resolve("logs/database.log")))
          .contains("Shutdown complete");
    }
  }

  @Test
  void killed_server_starts_again_on_the_same_data_and_leaves_no_process_behind() throws Exception {
    try (var server = RunningServer.start()) {
      var family = server.program().family();
      var password = Files.readString(server.data().resolve("database/password"));

      server.kill9();
      server.restart();

      assertThat(ready(server.base())).isEqualTo(200);
      assertThat(family).noneMatch(ProcessHandle::isAlive);
      assertThat(server.data().resolve("database/password")).hasContent(password.strip());
      var second = run(Map.of(), "--data", server.data().toString(), "--port", freePort());
      assertThat(second.errors()).isEqualTo("Another Assay is using %s.\n", server.data());
    }
  }

  @Test
  void wrong_options_are_refused_in_a_sentence_with_code_64() {
    assertUsage("There is no option --prot. See --help.", "--prot", "80");
    assertUsage("--port wants a number from 1 to 65535, not 0. See --help.", "--port=0");
    assertUsage("The option --data wants a value. See --help.", "--data");
    assertUsage(
        "--base-url wants an address such as https://badges.example.org, not badges. See --help.",
        "--base-url",
        "badges");
  }

  @Test
  void taken_port_is_refused_in_a_sentence() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertRefusal(
          "Port %d on 127.0.0.1 is taken: stop the program that has it or choose another with --port."
              .formatted(taken.getLocalPort()),
          run(Map.of(), "--port", String.valueOf(taken.getLocalPort())));
    }
  }

  @Test
  void data_directory_that_cannot_be_written_is_refused_in_a_sentence() throws Exception {
    var file = Files.writeString(folder.resolve("plain-file"), "");

    var program = run(Map.of(), "--data", file.toString(), "--port", freePort());

    assertRefusal(
        "The data directory %1$s cannot be written (FileAlreadyExists: %1$s).".formatted(file),
        program);
  }

  @Test
  void external_database_that_does_not_answer_is_refused_in_a_sentence() throws Exception {
    var secret = Files.writeString(folder.resolve("secret"), "x\n");
    var url = "jdbc:mariadb://127.0.0.1:" + freePort() + "/assay";
    var environment =
        Map.of(
            "ASSAY_DB_URL",
            url,
            "ASSAY_DB_USER",
            "assay",
            "ASSAY_DB_PASSWORD_FILE",
            secret.toString());

    assertRefusal(
        "No database answers at ASSAY_DB_URL %s.".formatted(url),
        run(environment, "--port", freePort()));
  }

  @Test
  void version_is_printed_without_complaints() {
    var program = run(Map.of(), "--version");

    assertThat(program.errors()).isEmpty();
    assertThat(program.output()).matches("Assay [0-9].*\\R");
  }

  private void assertUsage(String sentence, String... options) {
    var program = run(Map.of(), options);
    assertThat(program.errors()).isEqualTo(sentence + "\n");
    assertThat(program.awaitEnd()).isEqualTo(64);
  }

  private static void assertRefusal(String sentence, Program program) {
    assertThat(program.errors()).isEqualTo(sentence + "\n");
    assertThat(program.output()).isEmpty();
    assertThat(program.awaitEnd()).isEqualTo(1);
  }

  private Program run(Map<String, String> environment, String... options) {
    var program = Program.start(folder, environment, List.of(options));
    program.awaitEnd();
    return program;
  }

  private static String freePort() {
    return String.valueOf(FreePort.find());
  }

  private static int ready(URI base) throws Exception {
    var request = HttpRequest.newBuilder(base.resolve("/health/ready")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String databasePort(RunningServer server) throws Exception {
    var log = DATABASE_PORT.matcher(Files.readString(server.data().resolve("logs/database.log")));
    assertThat(log.find()).isTrue();
    return log.group(1);
  }
}
