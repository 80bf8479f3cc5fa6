package org.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

  @Test
  void without_options_everything_has_a_safe_default() throws Exception {
    var options = read(Map.of());

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(Path.of("assay-data"));
    assertThat(options.bind().isLoopbackAddress()).isTrue();
    assertThat(options.publicBase()).isEqualTo("http://localhost:8080");
    assertThat(options.demo()).isFalse();
  }

  @Test
  void command_line_wins_over_the_environment() throws Exception {
    var environment = Map.of("ASSAY_PORT", "1000", "ASSAY_DATA", "from-environment");

    var options = read(environment, "--port", "2000", "--demo");

    assertThat(options.port()).isEqualTo(2000);
    assertThat(options.data()).isEqualTo(Path.of("from-environment"));
    assertThat(options.demo()).isTrue();
  }

  @Test
  void demo_is_small_unless_somebody_says_how_large() throws Exception {
    assertThat(read(Map.of(), "--demo").people()).isEqualTo(60);
    assertThat(read(Map.of(), "--demo", "--people", "336000").people()).isEqualTo(336_000);
  }

  @Test
  void base_url_is_taken_without_its_last_slash() throws Exception {
    var options = read(Map.of(), "--base-url=https://badges.example.org/");

    assertThat(options.publicBase()).isEqualTo("https://badges.example.org");
    assertThat(options.local()).isEqualTo(URI.create("http://127.0.0.1:8080"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, http://127.0.0.1:8080, http://localhost:8080",
    "192.0.2.7, http://192.0.2.7:8080, http://192.0.2.7:8080",
    "::1, 'http://[0:0:0:0:0:0:0:1]:8080', http://localhost:8080",
  })
  void server_is_asked_where_it_listens(String bind, URI local, String base) throws Exception {
    var options = read(Map.of(), "--bind", bind);

    assertThat(options.local()).isEqualTo(local);
    assertThat(options.publicBase()).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({
    "--port=65536, --port wants a number from 1 to 65535",
    "--port=-1, --port wants a number from 1 to 65535",
    "--port=99999999999, --port wants a number from 1 to 65535",
    "--data=, --data wants the name of a directory",
    "--base-url=ftp://example.org, --base-url wants an address",
    "--base-url=https://example.org/?a, --base-url wants an address",
    "--base-url=https://me@example.org, --base-url wants an address",
    "--base-url=https://, --base-url wants an address",
    "--bind=no such host, --bind wants an address of this machine",
    "--demo=yes, There is no option --demo=yes",
    "--people=60, --people goes with --demo",
    "start, There is no option start",
    "--bind, The option --bind wants a value",
  })
  void wrong_option_is_refused_by_name(String argument, String sentence) {
    assertThatThrownBy(() -> read(Map.of(), argument))
        .isInstanceOfSatisfying(
            StartException.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(64))
        .hasMessageStartingWith(sentence)
        .hasMessageEndingWith("See --help.");
  }

  @ParameterizedTest
  @CsvSource({"0", "1000001", "many"})
  void demo_without_people_or_with_too_many_is_refused(String people) {
    assertThatThrownBy(() -> read(Map.of(), "--demo", "--people", people))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("--people wants a number from 1 to 1000000");
  }

  private static Options read(Map<String, String> environment, String... arguments)
      throws StartException {
    return CommandLine.of(List.of(arguments), environment).options();
  }
}
