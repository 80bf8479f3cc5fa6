package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:4860:4860::8888",
        "2606:4700:4700::1111",
        "2a00:1450:4001::",
        "3ffe::1",
        "64:ff9b::8.8.8.8"
      })
  void address_of_the_internet_is_public(String address) throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, this host",
    "0.255.255.255, this network",
    "10.0.0.0, private",
    "10.255.255.255, private",
    "100.64.0.0, shared",
    "100.127.255.255, shared",
    "127.0.0.1, loopback",
    "127.255.255.255, loopback",
    "169.254.169.254, cloud metadata",
    "172.16.0.0, private",
    "172.31.255.255, private",
    "192.0.0.8, protocol assignments",
    "192.0.2.1, documentation",
    "192.88.99.1, 6to4 relay",
    "192.168.0.0, private",
    "192.168.255.255, private",
    "198.18.0.0, benchmarks",
    "198.19.255.255, benchmarks",
    "198.51.100.1, documentation",
    "203.0.113.1, documentation",
    "224.0.0.1, multicast",
    "239.255.255.255, multicast",
    "240.0.0.1, reserved",
    "255.255.255.255, broadcast",
    "127.1, loopback in short",
    "2130706433, loopback as a number",
    "::, unspecified",
    "::1, loopback",
    "::ffff:127.0.0.1, mapped",
    "::ffff:10.0.0.1, mapped",
    "::127.0.0.1, compatible",
    "::8.8.8.8, compatible",
    "64:ff9b::127.0.0.1, NAT64 of loopback",
    "64:ff9b::10.0.0.1, NAT64 of private",
    "64:ff9b::169.254.169.254, NAT64 of metadata",
    "64:ff9b:1::8.8.8.8, local NAT64",
    "100::1, discard",
    "2001::1, Teredo",
    "2001:10::1, ORCHID",
    "2001:db8::1, documentation",
    "2002:7f00:1::, 6to4",
    "2002:808:808::, 6to4",
    "3fff::1, documentation",
    "4000::1, not given out",
    "5f00::1, segment routing",
    "fc00::1, unique local",
    "fd12:3456::1, unique local",
    "fe80::1, link-local",
    "fec0::1, site-local",
    "ff02::1, multicast"
  })
  void any_other_address_is_not_public(String address, String why) throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).as(why).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "jar:https://example.org/a.jar!/b",
        "data:application/json,7",
        "did:web:example.org",
        "https:example.org",
        "https:///path",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://@example.org/",
        "https://ex_ample.org/",
        "//example.org/",
        "path",
        ""
      })
  void address_that_is_not_plain_https_is_never_admitted(URI location) {
    for (Reach reach : Reach.values()) {
      assertThat(reach.admit(location)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/",
        "http://localhost:8080/",
        "https://a.localhost/",
        "https://LOCALHOST/",
        "https://127.0.0.1/",
        "https://[::1]/"
      })
  void this_machine_is_admitted_by_http_and_only_where_allowed(URI location) {
    assertThat(Reach.PUBLIC.admit(location)).isEmpty();
    assertThat(Reach.PUBLIC_AND_LOOPBACK.admit(location).orElseThrow()).hasScheme("http");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/", "https://example.org:8443/a?b=c", "HTTPS://8.8.8.8/"})
  void plain_https_is_admitted(URI location) {
    for (Reach reach : Reach.values()) {
      assertThat(reach.admit(location)).contains(location);
    }
  }
}
