package org.assay.verifier;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The command line. Exit codes: 0 verified, 1 refuted, 2 undetermined (also for a file that cannot
 * be read), 64 wrong use; of several files the worst counts, 1 before 2 before 0.
 */
public final class Main {

  private static final int UNDETERMINED = 2;
  private static final int USAGE = 64;
  // Larger than any carrier is allowed to be, so that the verdict says so and not the reader.
  private static final int MAX_BYTES = 8 * 1024 * 1024;
  private static final int MAX_BUNDLE = 64 * 1024 * 1024;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Main(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // A library inside would otherwise complain on the console that nobody wants its log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // Badges are Unicode, whatever the machine's own encoding is.
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean terminal = isTerminal() && System.getenv("NO_COLOR") == null;
    int code = new Main(System.in, out, err, terminal).run(List.of(arguments));
    out.flush();
    System.exit(code);
  }

  // From Java 22 on there is a console even in a pipe, but then it can be asked what it is.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  int run(List<String> arguments) {
    try {
      Options options = Options.parse(arguments);
      return switch (options.task()) {
        case HELP -> said(Options.HELP);
        case VERSION -> said("assay-verifier " + version() + "\n");
        case BUNDLE -> bundle(options);
        case VERIFY -> verify(options);
      };
    } catch (IllegalArgumentException wrong) {
      err.println(SafeText.of(String.valueOf(wrong.getMessage())));
      err.println("Try --help.");
      return USAGE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      // Java would end with 1, and that means that a badge is refuted.
      err.println("The verifier failed: " + SafeText.of(bug.toString()));
      return UNDETERMINED;
    }
  }

  private int said(String text) {
    out.print(text);
    return 0;
  }

  private int bundle(Options options) {
    Optional<byte[]> document = document(options.files().get(0));
    document.ifPresent(bytes -> out.println(verifier(options).bundle(bytes).toJson()));
    return document.isPresent() ? 0 : UNDETERMINED;
  }

  private int verify(Options options) {
    Verifier verifier = verifier(options);
    int worst = 0;
    if (options.offline().isPresent()) {
      Bundle bundle = bundleAt(options.offline().get());
      verifier = verifier.offline(bundle);
      if (options.files().isEmpty()) {
        return judge(verifier, options.offline().get(), bundle.document(), options);
      }
    }
    for (String file : options.files()) {
      worst = worse(worst, judge(verifier, file, options));
    }
    return worst;
  }

  private Verifier verifier(Options options) {
    Verifier verifier = Verifier.standard().withPolicy(options.policy());
    return options.knownIssuers().isPresent()
        ? verifier.knowing(issuers(options.knownIssuers().get()))
        : verifier;
  }

  private int judge(Verifier verifier, String file, Options options) {
    Optional<byte[]> bytes = document(file);
    return bytes.isPresent() ? judge(verifier, file, bytes.get(), options) : UNDETERMINED;
  }

  private int judge(Verifier verifier, String file, byte[] bytes, Options options) {
    int code = print(file, verifier.verify(bytes, options.expectations()), options);
    if (options.explain()) {
      explain(verifier.explain(bytes), options);
    }
    return code;
  }

  private int print(String file, Verdict verdict, Options options) {
    if (options.json()) {
      out.println(VerdictJson.of(verdict));
    } else {
      out.print(new VerdictText(terminal).write(file, verdict));
    }
    return code(verdict);
  }

  private void explain(List<Explanation> explanations, Options options) {
    if (options.json()) {
      out.println(ExplanationText.json(explanations));
    } else {
      out.print(ExplanationText.write(explanations));
    }
  }

  private Bundle bundleAt(String file) {
    byte[] bytes =
        read(file, MAX_BUNDLE)
            .orElseThrow(() -> new IllegalArgumentException("--offline wants a bundle."));
    try {
      return Bundle.read(bytes);
    } catch (CheckFailure notOne) {
      throw new IllegalArgumentException(notOne.getMessage());
    }
  }

  private Set<String> issuers(String file) {
    byte[] bytes =
        read(file, MAX_BYTES)
            .orElseThrow(() -> new IllegalArgumentException("The list of issuers is missing."));
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is in a file; an address is a document that says where to look. */
  private Optional<byte[]> document(String file) {
    boolean address = file.startsWith("https://") || file.startsWith("http://");
    return address
        ? Optional.of(URI.create(file).toASCIIString().getBytes(StandardCharsets.US_ASCII))
        : read(file, MAX_BYTES);
  }

  private Optional<byte[]> read(String file, int most) {
    try (InputStream source = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      return Optional.of(source.readNBytes(most));
    } catch (IOException | InvalidPathException e) {
      err.println("Cannot read " + SafeText.of(file) + ".");
      return Optional.empty();
    }
  }

  private static int code(Verdict verdict) {
    return switch (verdict.decision()) {
      case VERIFIED -> 0;
      case REFUTED -> 1;
      case UNDETERMINED -> UNDETERMINED;
    };
  }

  private static int worse(int one, int other) {
    return one == 1 || other == 1 ? 1 : Math.max(one, other);
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }
}
