package org.assay.verifier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line was told.
 *
 * @param task what to do
 * @param files the files or https addresses, {@code -} for the standard input
 * @param json whether to write JSON, one line for each file
 * @param explain whether to write every value between the document and its signatures too
 * @param policy the rules
 * @param expectations what the document must agree with
 * @param knownIssuers the file that lists known issuers
 * @param offline the bundle to judge from, without network
 */
record Options(
    Task task,
    List<String> files,
    boolean json,
    boolean explain,
    TrustPolicy policy,
    Expectations expectations,
    Optional<String> knownIssuers,
    Optional<String> offline) {

  /** What the command line can do. */
  enum Task {
    VERIFY,
    BUNDLE,
    HELP,
    VERSION
  }

  static final String HELP =
      """
      Usage: java -jar assay-verifier.jar [OPTION]... FILE...
             java -jar assay-verifier.jar bundle FILE > BUNDLE
             java -jar assay-verifier.jar --offline BUNDLE [FILE]...

      Judges Open Badges and other verifiable credentials: JSON, tokens, baked PNG or baked
      SVG. FILE may be an https address; - reads the standard input.

        --json                 write the verdict as JSON, one line for each file
        --explain              write also every value between the document and its signatures
        --recipient WHO        ask also whose badge it is: mail:ADDRESS, id:URI or TYPE:VALUE
        --challenge TEXT       the challenge or nonce that a presentation must answer
        --domain TEXT          the domain or audience that a presentation must be made for
        --policy NAME          by which rules: strict (default), compatible or proof-only
        --known-issuers LIST   say whether the issuer is in a file that lists ids, one a line
        --require-trust LIST   the same, and an issuer who is not listed is not verified
        --allow-local          load documents from this machine too, for trying things out
        --offline BUNDLE       judge without network, from a file made by bundle
        --help                 print this text
        --version              print the version

      bundle writes one file with the badge and everything that was fetched to judge it.
      A challenge or domain is answered by presentations only: a credential alone leaves it open.

      Exit codes: 0 verified, 1 refuted, 2 undetermined or unreadable, 64 wrong use.
      Of several files the worst counts: refuted before undetermined before verified.
      """;

  static Options parse(List<String> arguments) {
    Reader reader = new Reader(new ArrayDeque<>(arguments));
    reader.read();
    return reader.options();
  }

  /** Reads the arguments one after the other. */
  private static final class Reader {

    private final Deque<String> rest;
    private final List<String> files = new ArrayList<>();
    private Task task = Task.VERIFY;
    private boolean json;
    private boolean explain;
    private boolean local;
    private boolean trust;
    private TrustPolicy policy = TrustPolicy.STRICT;
    private Expectations expectations = Expectations.none();
    private Optional<String> issuers = Optional.empty();
    private Optional<String> offline = Optional.empty();

    Reader(Deque<String> rest) {
      this.rest = rest;
    }

    void read() {
      if ("bundle".equals(rest.peek())) {
        rest.pop();
        task = Task.BUNDLE;
      }
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        if (!flag(argument) && !withValue(argument)) {
          file(argument);
        }
      }
    }

    private boolean flag(String argument) {
      switch (argument) {
        case "--json" -> json = true;
        case "--explain" -> explain = true;
        case "--allow-local" -> local = true;
        case "--help", "-h" -> task = Task.HELP;
        case "--version" -> task = Task.VERSION;
        case "--" -> {
          files.addAll(rest);
          rest.clear();
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private boolean withValue(String option) {
      switch (option) {
        case "--policy" -> policy = named(value(option));
        case "--recipient" -> expectations = expectations.recipient(recipient(value(option)));
        case "--challenge" -> expectations = expectations.challenge(value(option));
        case "--domain" -> expectations = expectations.domain(value(option));
        case "--offline" -> offline = Optional.of(value(option));
        case "--known-issuers" -> issuers = Optional.of(value(option));
        case "--require-trust" -> {
          issuers = Optional.of(value(option));
          trust = true;
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private String value(String option) {
      if (rest.isEmpty()) {
        throw new IllegalArgumentException(option + " wants a value.");
      }
      return rest.pop();
    }

    private void file(String argument) {
      if (argument.startsWith("-") && !argument.equals("-")) {
        throw new IllegalArgumentException("There is no option " + argument + ".");
      }
      files.add(argument);
    }

    Options options() {
      boolean needsFile = task == Task.BUNDLE || (task == Task.VERIFY && offline.isEmpty());
      if (files.isEmpty() && needsFile) {
        throw new IllegalArgumentException("No file was named.");
      }
      if (task == Task.BUNDLE && (files.size() > 1 || offline.isPresent())) {
        throw new IllegalArgumentException("bundle wants one file, and the network.");
      }
      TrustPolicy rules = local ? policy.allowingLocal() : policy;
      return new Options(
          task,
          files,
          json,
          explain,
          trust ? rules.requiringTrust() : rules,
          expectations,
          issuers,
          offline);
    }

    private static TrustPolicy named(String name) {
      return TrustPolicy.named(name)
          .orElseThrow(
              () -> new IllegalArgumentException("There is no policy called " + name + "."));
    }

    private static Recipient recipient(String text) {
      return Recipient.parse(text)
          .orElseThrow(
              () -> new IllegalArgumentException("--recipient wants mail:ADDRESS or id:URI."));
    }
  }
}
