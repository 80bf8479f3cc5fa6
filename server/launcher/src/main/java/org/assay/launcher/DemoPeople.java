package org.assay.launcher;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;

/** Makes up the demo's people: six teams of ten, the first of each leading it. */
final class DemoPeople {

  static final int COUNT = 60;

  private static final int TEAM = 10;
  private static final String[] UNITS = {
    "Cloud Sales", "Data Sales", "Client Engineering", "Partners", "Public Sector", "Services"
  };

  private DemoPeople() {}

  static String employeeId(int number) {
    return String.format(Locale.ROOT, "E%04d", number + 1);
  }

  /** Returns the people as CSV; the same random numbers give the same people. */
  static String csv(Random random) throws IOException {
    var names = DemoTable.lines("demo-names.txt");
    var given = names.get(0).split(" ");
    var family = names.get(1).split(" ");
    var csv =
        new StringBuilder("employee_id,email,given_name,family_name,unit,manager_employee_id\n");
    for (int number = 0; number < COUNT; number++) {
      var first = given[number % given.length];
      var last = family[random.nextInt(family.length)];
      int team = number / TEAM;
      var manager = number % TEAM == 0 ? "" : employeeId(team * TEAM);
      csv.append(employeeId(number)).append(',');
      csv.append((first + "." + last + (number + 1)).toLowerCase(Locale.ROOT));
      csv.append("@sample.example,").append(first).append(',').append(last).append(',');
      csv.append(UNITS[team]).append(',').append(manager).append('\n');
    }
    return csv.toString();
  }
}
