package org.assay.examples.compensation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.showing.Names;

/** Shows a manager's team: which skills were gained since the last cycle, and how it is known. */
public final class CompensationAdvisor {

  /** How it is used. */
  public static final String HELP =
      """
      compensation-advisor --server URL --client ID --secret-file FILE --manager ID --since DAY
        Skills gained since a day by a manager's team; each line stands only with a good receipt.
        --score FORMULA     also a score, such as skill-value; guidance, never a decision
        --names FILE        lines of 'id,name' from your own records
        --html FILE         also a page, which needs nothing else
        --receipts DIR      keeps the receipts there
        --issuer URL        the server's public address, if it is asked at another
      compensation-advisor replay --server URL --client ID --secret-file FILE --receipt FILE
        Asks the server to work the answer of a kept receipt out again.
      Exit codes: 0 all is shown, 1 a receipt failed, 2 it could not be asked, 64 wrong use.""";

  private final PrintStream out;
  private final Clock clock;

  /** Creates it. */
  public CompensationAdvisor(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /**
   * Runs.
   *
   * @return the exit code
   * @throws NotAnswered if it could not be asked
   * @throws IllegalArgumentException for wrong use
   */
  public int run(List<String> arguments) throws NotAnswered {
    if (arguments.equals(List.of("--help"))) {
      out.println(HELP);
      return 0;
    }
    boolean replay = !arguments.isEmpty() && arguments.get(0).equals("replay");
    return replay ? replay(arguments.subList(1, arguments.size())) : show(arguments);
  }

  private int show(List<String> arguments) throws NotAnswered {
    var options = Asker.options(arguments, "manager", "since", "score", "names", "html");
    var manager = options.get("manager");
    var since = day(options.get("since"));
    var names = Names.of(options);
    var asker = Asker.of(options, clock);
    var team = new AskTeam(asker, manager, since, options.find("score")).ask();
    out.print(new TeamTable(team, names).text());
    if (options.find("html").isPresent()) {
      var page = new TeamPage(team, names, options.get("server"), clock.instant()).source();
      write(Path.of(options.get("html")), page);
    }
    return team.refused().isEmpty() ? 0 : 1;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The option '--since' is a day such as 2026-01-01.", e);
    }
  }

  private int replay(List<String> arguments) throws NotAnswered {
    var options = Asker.options(arguments, "receipt");
    var receipt = Asker.read("receipt", options.get("receipt"));
    var replayed = ReplayReceipt.with(Asker.of(options, clock), receipt);
    out.print(replayed.text());
    return replayed.isSame() ? 0 : 1;
  }

  private static void write(Path file, String page) throws NotAnswered {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new NotAnswered("Cannot write " + file + ": " + e);
    }
  }
}
