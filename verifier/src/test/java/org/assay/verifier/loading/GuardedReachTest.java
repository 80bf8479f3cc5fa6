package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.Map;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where requests may go. */
class GuardedReachTest extends LocalServer {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[fd00::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://2130706433/",
        "http://example.org/",
        "file:///etc/passwd",
        "https://user@example.org/",
        "http://[",
        ""
      })
  void redirect_to_elsewhere_is_refused(String target) {
    answer("/away", 302, Map.of("Location", target), new byte[0]);
    assertRefused(local, at("/away"), "Could not load");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost/", "https://127.0.0.1/", "//[::1]/", "//a.localhost/"})
  void redirect_from_the_internet_to_this_machine_is_refused(String target) throws CheckFailure {
    var here = URI.create("https://example.org/a/b");
    assertThatThrownBy(() -> GuardedHttp.target(here, target)).hasMessageContaining("this machine");
    assertThat(GuardedHttp.target(here, "c")).isEqualTo(URI.create("https://example.org/a/c"));
    assertThat(GuardedHttp.target(at("/"), target))
        .hasScheme(target.startsWith("https") ? "https" : "http");
  }

  @Test
  void this_machine_is_refused_unless_allowed() throws IOException {
    answer("/a", 200, Map.of(), bytes("{}"));
    try (var strict = new GuardedHttp(Reach.PUBLIC, TIGHT, InstantSource.fixed(NOW))) {
      assertRefused(strict, at("/a"), "only public https");
      assertRefused(strict, URI.create("https://localhost:1/"), "only public https");
    }
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1"})
  void public_name_that_leads_inside_is_refused(String address) throws IOException {
    for (Reach reach : Reach.values()) {
      try (var guarded =
          new GuardedHttp(
              reach, TIGHT, InstantSource.fixed(NOW), HostileNames.resolvingTo(address))) {
        var inside = URI.create("https://rebind.example:" + server.getAddress().getPort() + "/a");
        assertRefused(guarded, inside, "no public address");
      }
    }
    assertThat(seen).isEmpty();
  }

  @Test
  void loopback_name_that_leads_outside_is_refused() throws IOException {
    try (var guarded =
        new GuardedHttp(
            Reach.PUBLIC_AND_LOOPBACK,
            TIGHT,
            InstantSource.fixed(NOW),
            HostileNames.resolvingTo("8.8.8.8"))) {
      assertRefused(guarded, URI.create("http://evil.localhost/"), "no public address");
    }
  }

  @Test
  void only_permitted_addresses_of_a_name_are_kept() throws UnknownHostException {
    var dns = new GuardedDns(Reach.PUBLIC, HostileNames.resolvingTo("10.0.0.1", "8.8.8.8", "::1"));
    assertThat(dns.resolve("example.org"))
        .extracting(InetAddress::getHostAddress)
        .containsExactly("8.8.8.8");
    assertThat(dns.resolve("example.org", 443)).hasSize(1);
  }
}
