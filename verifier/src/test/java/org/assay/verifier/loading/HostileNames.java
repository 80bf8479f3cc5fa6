package org.assay.verifier.loading;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.hc.client5.http.DnsResolver;

/** A network whose names lead where their owners please. */
public final class HostileNames {

  private static final GuardedHttp.Limits LIMITS =
      new GuardedHttp.Limits(100_000, Duration.ofSeconds(2), 3);

  private HostileNames() {}

  /** Returns a loader of public addresses, for which every name leads to these addresses. */
  public static GuardedHttp leadingTo(InstantSource clock, String... addresses) {
    return new GuardedHttp(Reach.PUBLIC, LIMITS, clock, resolvingTo(addresses));
  }

  static DnsResolver resolvingTo(String... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        var resolved = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
          resolved[i] = InetAddress.getByName(addresses[i]);
        }
        return resolved;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
