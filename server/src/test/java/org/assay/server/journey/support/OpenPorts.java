package org.assay.server.journey.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where processes listen, read from Linux itself: nothing that a library opens can hide there. */
public final class OpenPorts {

  private static final String LISTENING = "0A";

  /** 127.0.0.1, as the kernel prints it: plain, and as an IPv6 address. */
  private static final List<String> LOOPBACK =
      List.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  private OpenPorts() {}

  /** Returns each listening socket as {@code loopback:PORT} or {@code everywhere(ADDRESS):PORT}. */
  public static Set<String> of(List<ProcessHandle> processes) throws IOException {
    var sockets = new HashSet<String>();
    for (var process : processes) {
      sockets.addAll(socketsOf(process.pid()));
    }
    var open = new TreeSet<String>();
    for (var table : List.of("tcp", "tcp6")) {
      for (var line : Files.readAllLines(Path.of("/proc/net", table))) {
        var column = line.strip().split("\\s+");
        if (column[3].equals(LISTENING) && sockets.contains("socket:[" + column[9] + "]")) {
          open.add(readable(column[1]));
        }
      }
    }
    return open;
  }

  private static Set<String> socketsOf(long pid) throws IOException {
    var sockets = new HashSet<String>();
    try (var descriptors = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
      for (var descriptor : descriptors) {
        try {
          sockets.add(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException closedMeanwhile) {
          // It is not listening any more.
        }
      }
    }
    return sockets;
  }

  private static String readable(String address) {
    var parts = address.split(":");
    var port = Integer.parseInt(parts[1], 16);
    return (LOOPBACK.contains(parts[0]) ? "loopback" : "everywhere(" + parts[0] + ")") + ":" + port;
  }
}
