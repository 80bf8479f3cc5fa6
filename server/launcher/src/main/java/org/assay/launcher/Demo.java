package org.assay.launcher;

import java.net.URI;
import java.nio.file.Path;

/**
 * Fills an empty server with a made-up organisation, through the public API, and says where to
 * look.
 */
final class Demo {

  private Demo() {}

  /**
   * Fills the server and prints the links.
   *
   * @param base the address by which this machine reaches the server
   * @param data the data directory, where the owner's secret lies
   */
  static void fill(URI base, Path data, Console console) {
    console.say("Look at %s/".formatted(base));
  }
}
