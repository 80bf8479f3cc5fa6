package org.assay.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the person who starts Assay asked for.
 *
 * @param port the port to listen on
 * @param data the data directory
 * @param baseUrl the address under which others reach the server, where it is not the obvious one
 * @param bind the address of this machine to listen on
 * @param demo whether to fill an empty server with a made-up organisation
 * @param people how many people that organisation has
 */
record Options(
    int port, Path data, Optional<URI> baseUrl, InetAddress bind, boolean demo, int people) {

  /** The address that people type, without a slash at the end. */
  String publicBase() {
    return baseUrl.map(URI::toString).orElseGet(() -> "http://%s:%d".formatted(host(), port));
  }

  /** The address by which this machine reaches the server. */
  URI local() {
    var host = bind.isAnyLocalAddress() ? "127.0.0.1" : literal();
    return URI.create("http://%s:%d".formatted(host, port));
  }

  private String host() {
    return bind.isLoopbackAddress() || bind.isAnyLocalAddress() ? "localhost" : literal();
  }

  private String literal() {
    var address = bind.getHostAddress();
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
