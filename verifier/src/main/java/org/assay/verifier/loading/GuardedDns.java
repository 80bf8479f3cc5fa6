package org.assay.verifier.loading;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names and lets only permitted addresses through. The connection is made to exactly the
 * addresses that were checked here: the name is not asked a second time.
 */
final class GuardedDns implements DnsResolver {

  private final Reach reach;
  private final DnsResolver names;

  GuardedDns(Reach reach, DnsResolver names) {
    this.reach = reach;
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] permitted =
        Arrays.stream(names.resolve(host))
            .filter(address -> reach.allows(host, address))
            .toArray(InetAddress[]::new);
    if (permitted.length == 0) {
      throw new ForbiddenAddress(host);
    }
    return permitted;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host)).map(a -> new InetSocketAddress(a, port)).toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** The host has no address that may be reached. */
  static final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String host) {
      super("The host " + host + " has no public address");
    }
  }
}
