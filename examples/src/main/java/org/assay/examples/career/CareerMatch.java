package org.assay.examples.career;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.asking.Refused;
import org.assay.examples.showing.Names;
import org.assay.examples.showing.Table;
import org.assay.examples.showing.Words;

/** Shows which roles fit people, or how they fit one role and which badges would close the gap. */
public final class CareerMatch {

  /** How it is used. */
  public static final String HELP =
      """
      career-match --server URL --client ID --secret-file FILE --people ID,ID,…
        Which roles fit what people can prove, the best first; each with a good receipt only.
        --role NAME         how they fit this role, and which badges close the gap, in which order
        --names FILE        lines of 'id,name' from your own records
        --receipts DIR      keeps the receipts there
        --issuer URL        the server's public address, if it is asked at another
      Exit codes: 0 all is shown, 1 a receipt failed, 2 it could not be asked, 64 wrong use.""";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final PrintStream out;
  private final Clock clock;

  /** Creates it. */
  public CareerMatch(PrintStream out, Clock clock) {
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
    var options = Asker.options(arguments, "people", "role", "names");
    var people = people(options.get("people"));
    var names = Names.of(options);
    var ask = new AskCareer(Asker.of(options, clock), names);
    var shown = new ArrayList<String>();
    for (var person : people) {
      var role = options.find("role");
      shown.add(role.isPresent() ? ask.match(person, role.get()) : ask.roles(person));
    }
    shown.forEach(out::println);
    out.print(refused(ask.refused(), names));
    out.println(Words.NOTE);
    return ask.refused().isEmpty() ? 0 : 1;
  }

  private static List<String> people(String list) {
    var people = List.of(list.split(",", -1));
    for (var person : people) {
      if (!ID.matcher(person).matches()) {
        throw new IllegalArgumentException("A person's id is a UUID, not '" + person + "'.");
      }
    }
    return people;
  }

  private static String refused(List<Refused> refused, Names names) {
    if (refused.isEmpty()) {
      return "";
    }
    var table = new Table("NOT SHOWN", "RECEIPT", "BECAUSE THE RECEIPT FAILED");
    for (var one : refused) {
      table.add(names.of(one.person()), one.read(), one.code() + ": " + one.why());
    }
    return table.text() + "\n";
  }
}
