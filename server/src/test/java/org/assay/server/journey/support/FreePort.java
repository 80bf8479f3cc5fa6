package org.assay.server.journey.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for servers that start some seconds later. */
public final class FreePort {

  /** From 32768 on the system takes ports for clients, also while a server is starting. */
  private static final int FIRST = 10_000;

  private static final int END = 32_000;

  private FreePort() {}

  /** Returns a port that was free a moment ago. */
  public static int find() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        // Another one, then.
      }
    }
  }
}
