package org.assay.verifier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line was told.
 *
 * @param files the files to judge, {@code -} for the standard input
 * @param json whether to write JSON, one line for each file
 * @param policy the rules
 * @param recipient whose badge it should be, if that is asked
 * @param help whether to explain the command line only
 * @param version whether to print the version only
 */
record Options(
    List<String> files,
    boolean json,
    TrustPolicy policy,
    Optional<Recipient> recipient,
    boolean help,
    boolean version) {

  static final String HELP =
      """
      Usage: java -jar assay-verifier.jar [OPTION]... FILE...

      Judges Open Badges: JSON, compact JWS, baked PNG or baked SVG; - reads the standard input.

        --json             write the verdict as JSON, one line for each file
        --recipient WHO    ask also whose badge it is: mail:ADDRESS, id:URI or TYPE:VALUE
        --policy NAME      by which rules to judge: strict (default), compatible or proof-only
        --allow-local      load documents from this machine too, for trying things out
        --help             print this text
        --version          print the version

      Exit codes: 0 verified, 1 refuted, 2 undetermined or unreadable, 64 wrong use.
      Of several files the worst counts: refuted before undetermined before verified.
      """;

  static Options parse(List<String> arguments) {
    Deque<String> rest = new ArrayDeque<>(arguments);
    List<String> files = new ArrayList<>();
    boolean json = false;
    boolean help = false;
    boolean version = false;
    boolean local = false;
    TrustPolicy policy = TrustPolicy.STRICT;
    Optional<Recipient> recipient = Optional.empty();
    while (!rest.isEmpty()) {
      String argument = rest.pop();
      switch (argument) {
        case "--json" -> json = true;
        case "--allow-local" -> local = true;
        case "--policy" -> policy = named(value(argument, rest));
        case "--recipient" -> recipient = Optional.of(recipient(value(argument, rest)));
        case "--help", "-h" -> help = true;
        case "--version" -> version = true;
        case "--" -> {
          files.addAll(rest);
          rest.clear();
        }
        default -> files.add(file(argument));
      }
    }
    if (files.isEmpty() && !help && !version) {
      throw new IllegalArgumentException("No file was named.");
    }
    TrustPolicy rules = local ? policy.allowingLocal() : policy;
    return new Options(files, json, rules, recipient, help, version);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " wants a value.");
    }
    return rest.pop();
  }

  private static TrustPolicy named(String name) {
    return TrustPolicy.named(name)
        .orElseThrow(() -> new IllegalArgumentException("There is no policy called " + name + "."));
  }

  private static Recipient recipient(String text) {
    return Recipient.parse(text)
        .orElseThrow(
            () -> new IllegalArgumentException("--recipient wants mail:ADDRESS or id:URI."));
  }

  private static String file(String argument) {
    if (argument.startsWith("-") && !argument.equals("-")) {
      throw new IllegalArgumentException("There is no option " + argument + ".");
    }
    return argument;
  }
}
