package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.assay.verifier.Fault.Chapter;
import org.assay.verifier.loading.HostileNames;

/** Public names that lead to addresses inside. */
final class AddressFaults {

  private static final Clock CLOCK = Clock.fixed(SampleBadge.NOW, ZoneOffset.UTC);

  private AddressFaults() {}

  static Chapter chapter() {
    Chapter chapter = new Chapter("Names that lead inside");
    leading(chapter, "this machine", "127.0.0.1");
    leading(chapter, "this machine by another number", "127.8.8.8");
    leading(chapter, "no address", "0.0.0.0");
    leading(chapter, "a private network", "10.0.0.1");
    leading(chapter, "another private network", "172.16.0.1");
    leading(chapter, "a home network", "192.168.0.1");
    leading(chapter, "the cloud's own data", "169.254.169.254");
    leading(chapter, "a shared address", "100.64.0.1");
    leading(chapter, "many machines", "224.0.0.1");
    leading(chapter, "all machines", "255.255.255.255");
    leading(chapter, "this machine by version 6", "::1");
    leading(chapter, "no address by version 6", "::");
    leading(chapter, "a private network by version 6", "fc00::1");
    leading(chapter, "a neighbour by version 6", "fe80::1");
    leading(chapter, "many machines by version 6", "ff02::1");
    leading(chapter, "a private network inside version 6", "::ffff:10.0.0.1");
    leading(chapter, "a private network through a translator", "64:ff9b::a00:1");
    leading(chapter, "a private network through a tunnel", "2002:a00:1::");
    return chapter;
  }

  private static void leading(Chapter chapter, String where, String address) {
    chapter.open("name that leads to " + where, "proof", "LOADING_ERROR", () -> judge(address));
  }

  private static Verdict judge(String address) throws IOException {
    try (var network = HostileNames.leadingTo(CLOCK, address)) {
      Verdict verdict =
          Verifier.with(network, CLOCK).verify(SampleDidWeb.BADGE.toString().getBytes(UTF_8));
      // Not merely that nobody answered there: nobody was asked.
      assertThat(verdict.findings("proof").get(0).message()).contains("no public address");
      return verdict;
    }
  }
}
