package org.assay.verifier.loading;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells the addresses of the public internet from all others: loopback, private, link-local,
 * shared, reserved, documentation, multicast, and those that tunnel to another address.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA IPv4
 *     special-purpose addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA IPv6
 *     special-purpose addresses</a>
 */
final class PublicAddress {

  private static final List<Block> NOT_PUBLIC_4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** The only block from which public unicast addresses are given. */
  private static final Block GLOBAL_UNICAST_6 = Block.of("2000::/3");

  private static final List<Block> NOT_PUBLIC_6 =
      blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  /** The well-known prefix of NAT64: its last four bytes are the IPv4 address that is reached. */
  private static final Block NAT64 = Block.of("64:ff9b::/96");

  private PublicAddress() {}

  /** Tells whether an address belongs to the public internet. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(b -> b.contains(bytes));
    }
    if (NAT64.contains(bytes)) {
      return isPublic(inner(bytes));
    }
    return GLOBAL_UNICAST_6.contains(bytes)
        && NOT_PUBLIC_6.stream().noneMatch(b -> b.contains(bytes));
  }

  private static InetAddress inner(byte[] bytes) {
    try {
      return InetAddress.getByAddress(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four bytes are an address", e);
    }
  }

  private static List<Block> blocks(String... blocks) {
    return List.of(blocks).stream().map(Block::of).toList();
  }

  /** The addresses whose first bits are those of the prefix. */
  private record Block(byte[] prefix, int bits) {

    static Block of(String cidr) {
      int slash = cidr.indexOf('/');
      try {
        // A literal is never looked up.
        var prefix = InetAddress.getByName(cidr.substring(0, slash));
        return new Block(prefix.getAddress(), Integer.parseInt(cidr.substring(slash + 1)));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(cidr, e);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >>> (bit % 8);
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
