package org.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

  @TempDir Path folder;

  @Test
  void environment_without_address_names_no_database() throws Exception {
    assertThat(ExternalDatabase.named(Map.of("ASSAY_DB_USER", "assay"))).isEmpty();
  }

  @Test
  void every_server_of_a_cluster_is_known() throws Exception {
    assertThat(
            ExternalDatabase.servers(
                "jdbc:mariadb:sequential://one:3307,two,[::1]:3308/assay?sslMode=trust"))
        .containsExactly(
            InetSocketAddress.createUnresolved("one", 3307),
            InetSocketAddress.createUnresolved("two", 3306),
            InetSocketAddress.createUnresolved("[::1]", 3308));
  }

  @Test
  void listening_database_is_taken_with_the_first_line_of_the_password_file() throws Exception {
    var secret = Files.writeString(folder.resolve("secret"), "p ass\nnot this\n");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var url = "jdbc:mariadb://127.0.0.1:" + server.getLocalPort() + "/assay";

      assertThat(ExternalDatabase.named(environment(url, secret)))
          .contains(
              new DatabaseAccess(url, "me", "p ass", new DatabaseAccess.Account("me", "p ass")));
    }
  }

  @Test
  void account_for_profiles_is_taken_when_it_is_named() throws Exception {
    var secret = Files.writeString(folder.resolve("secret"), "p ass\n");
    var other = Files.writeString(folder.resolve("other"), "pass word\n");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var named =
          new HashMap<>(
              environment("jdbc:mariadb://127.0.0.1:" + server.getLocalPort() + "/assay", secret));
      named.put("ASSAY_DB_PROFILE_USER", "reader");
      named.put("ASSAY_DB_PROFILE_PASSWORD_FILE", other.toString());

      assertThat(ExternalDatabase.named(named).orElseThrow().profile())
          .isEqualTo(new DatabaseAccess.Account("reader", "pass word"));
    }
  }

  @Test
  void password_never_shows_in_words() {
    var account = new DatabaseAccess.Account("reader", "secret");
    assertThat(new DatabaseAccess("url", "me", "secret", account))
        .asString()
        .doesNotContain("secret");
  }

  @Test
  void missing_password_file_is_refused_by_name() {
    var absent = folder.resolve("absent");

    assertThatThrownBy(() -> ExternalDatabase.named(environment("jdbc:mariadb://h/d", absent)))
        .isInstanceOf(StartException.class)
        .hasMessage("ASSAY_DB_PASSWORD_FILE %s cannot be read.", absent);
  }

  @Test
  void address_without_account_is_refused_by_name() {
    assertThatThrownBy(() -> ExternalDatabase.named(Map.of("ASSAY_DB_URL", "jdbc:mariadb://h/d")))
        .isInstanceOf(StartException.class)
        .hasMessage("ASSAY_DB_URL is set, so ASSAY_DB_USER must be set as well.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://host/assay",
        "jdbc:mariadb://host",
        "mariadb://host/assay",
        "jdbc:mariadb:///assay",
        "jdbc:mariadb://host:0/assay",
        "jdbc:mariadb://host:x/assay"
      })
  void address_of_another_form_is_refused(String url) {
    assertThatThrownBy(() -> ExternalDatabase.servers(url))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("ASSAY_DB_URL ");
  }

  private static Map<String, String> environment(String url, Path secret) {
    return Map.of(
        "ASSAY_DB_URL", url, "ASSAY_DB_USER", "me", "ASSAY_DB_PASSWORD_FILE", secret.toString());
  }
}
