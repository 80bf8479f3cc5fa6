package org.assay.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.career.CareerMatch;
import org.assay.examples.compensation.CompensationAdvisor;
import org.assay.examples.showing.SafeLine;

/**
 * Runs one of the programs. Exit codes: 0 everything was shown, 1 a receipt failed, 2 it could not
 * be asked, 64 wrong use.
 */
public final class Main {

  private static final int NOT_ASKED = 2;
  private static final int USAGE = 64;

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  Main(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Runs a program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // A library inside would otherwise complain on the console that nobody wants its log.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new Main(out, err, Clock.systemUTC()).run(List.of(arguments));
    out.flush();
    System.exit(code);
  }

  int run(List<String> arguments) {
    try {
      return run(
          arguments.isEmpty() ? "" : arguments.get(0),
          arguments.subList(Math.min(1, arguments.size()), arguments.size()));
    } catch (IllegalArgumentException wrong) {
      err.println(SafeLine.of(String.valueOf(wrong.getMessage())));
      err.println("Try --help.");
      return USAGE;
    } catch (NotAnswered none) {
      err.println(SafeLine.of(String.valueOf(none.getMessage())));
      return NOT_ASKED;
    }
  }

  private int run(String program, List<String> arguments) throws NotAnswered {
    return switch (program) {
      case "compensation-advisor" -> new CompensationAdvisor(out, clock).run(arguments);
      case "career-match" -> new CareerMatch(out, clock).run(arguments);
      case "", "--help" -> help();
      default -> throw new IllegalArgumentException("There is no program '" + program + "'.");
    };
  }

  private int help() {
    out.println(CompensationAdvisor.HELP);
    out.println();
    out.println(CareerMatch.HELP);
    return 0;
  }
}
