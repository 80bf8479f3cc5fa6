package org.assay.examples.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressTest {

  @Test
  void secret_travels_encrypted_unless_it_stays_on_this_machine() {
    for (var safe : List.of("https://a.example", "http://localhost:8080", "http://127.0.0.1:1/")) {
      assertThat(ServerAddress.read(safe).base()).isEqualTo(safe.replaceAll("/$", ""));
    }
    for (var unsafe :
        List.of(
            "http://a.example",
            "http://localhost.a.example",
            "ftp://localhost",
            "https://me:you@a.example",
            "https://a.example?b",
            "https:",
            "nonsense")) {
      assertThatIllegalArgumentException().isThrownBy(() -> ServerAddress.read(unsafe));
    }
  }

  @Test
  void what_is_asked_for_is_escaped() {
    var at = ServerAddress.read("https://a.example/").at("/match", Map.of("role", "C & D/ä+"));
    assertThat(at).hasToString("https://a.example/match?role=C%20%26%20D%2F%C3%A4%2B");
  }
}
