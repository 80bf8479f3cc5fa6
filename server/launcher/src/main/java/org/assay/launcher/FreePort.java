package org.assay.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;

/** Finds out early, and in words, that the port cannot be had. */
final class FreePort {

  private FreePort() {}

  static void check(Options options) throws StartException {
    try (var socket = new ServerSocket(options.port(), 1, options.bind())) {
      socket.setReuseAddress(true);
    } catch (BindException e) {
      throw new StartException(sentence(options, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new StartException(
          "Assay cannot listen on %s: %s.".formatted(options.local(), e.getMessage()));
    }
  }

  private static String sentence(Options options, String reason) {
    var address = options.bind().getHostAddress();
    if (reason.contains("assign")) {
      return "%s is no address of this machine: give another with --bind.".formatted(address);
    }
    return reason.contains("ermission")
        ? "Port %d is reserved for the administrator: choose another with --port."
            .formatted(options.port())
        : "Port %d on %s is taken: stop the program that has it or choose another with --port."
            .formatted(options.port(), address);
  }
}
