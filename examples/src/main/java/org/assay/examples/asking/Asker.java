package org.assay.examples.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks a server, from the options that all programs have.
 *
 * @param client the id of the client
 * @param session the session with the server
 * @param check checks what the server answers
 * @param receipts where receipts are kept, if anywhere
 */
public record Asker(
    String client, Session session, CheckReceipt check, Optional<ReceiptFolder> receipts) {

  private static final Set<String> OPTIONS =
      Set.of("server", "issuer", "client", "secret-file", "receipts");

  /** Reads the options of a program: those that all have, and its own. */
  public static Options options(List<String> arguments, String... own) {
    var known =
        Stream.concat(OPTIONS.stream(), Stream.of(own)).collect(Collectors.toUnmodifiableSet());
    return Options.read(arguments, known);
  }

  /**
   * Lets the client in.
   *
   * @throws NotAnswered if the server does not let it in
   */
  public static Asker of(Options options, Clock clock) throws NotAnswered {
    var server = ServerAddress.read(options.get("server"));
    var issuer = options.find("issuer").map(ServerAddress::read).orElse(server);
    var client = options.get("client");
    var http = new Http();
    var secret = read("secret", options.get("secret-file"));
    var check = new CheckReceipt(issuer, client, new PublishedKeys(http, clock), clock);
    return new Asker(
        client,
        Session.open(http, server, client, secret),
        check,
        options.find("receipts").map(Path::of).map(ReceiptFolder::new));
  }

  /** Keeps a receipt, if receipts are kept. */
  public void keep(Told told) throws NotAnswered {
    if (receipts.isPresent()) {
      receipts.get().keep(told);
    }
  }

  /**
   * Reads a file with one line of text.
   *
   * @throws NotAnswered if it cannot be read
   */
  public static String read(String what, String file) throws NotAnswered {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new NotAnswered("Cannot read the " + what + " in " + file + ".");
    }
  }
}
