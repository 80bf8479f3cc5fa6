package org.assay.verifier;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.verifier.Verdict.Decision;

/**
 * The command line. Exit codes: 0 verified, 1 refuted, 2 undetermined (also for a file that cannot
 * be read), 64 wrong use; of several files the worst counts, 1 before 2 before 0.
 */
public final class Main {

  private static final int USAGE = 64;
  // Larger than any carrier is allowed to be, so that the verdict says so and not the reader.
  private static final int MAX_BYTES = 8 * 1024 * 1024;

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
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      err.println(SafeText.of(String.valueOf(wrong.getMessage())));
      err.println("Try --help.");
      return USAGE;
    }
    if (options.help()) {
      out.print(Options.HELP);
      return 0;
    }
    if (options.version()) {
      out.println("assay-verifier " + version());
      return 0;
    }
    return verify(options);
  }

  private int verify(Options options) {
    Verifier verifier = Verifier.standard().withPolicy(options.policy());
    int worst = 0;
    for (String file : options.files()) {
      Optional<Verdict> verdict = read(file).map(bytes -> judge(verifier, bytes, options));
      verdict.ifPresent(v -> print(file, v, options));
      worst = worse(worst, verdict.map(Main::code).orElse(2));
    }
    return worst;
  }

  private static Verdict judge(Verifier verifier, byte[] bytes, Options options) {
    return options.recipient().isPresent()
        ? verifier.verify(bytes, options.recipient().get())
        : verifier.verify(bytes);
  }

  private void print(String file, Verdict verdict, Options options) {
    if (options.json()) {
      out.println(VerdictJson.of(verdict));
    } else {
      out.print(new VerdictText(terminal).write(file, verdict));
    }
  }

  private Optional<byte[]> read(String file) {
    try (InputStream source = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
      return Optional.of(source.readNBytes(MAX_BYTES));
    } catch (IOException | InvalidPathException e) {
      err.println("Cannot read " + SafeText.of(file) + ".");
      return Optional.empty();
    }
  }

  private static int code(Verdict verdict) {
    return verdict.isVerified() ? 0 : verdict.decision() == Decision.REFUTED ? 1 : 2;
  }

  private static int worse(int one, int other) {
    return one == 1 || other == 1 ? 1 : Math.max(one, other);
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }
}
