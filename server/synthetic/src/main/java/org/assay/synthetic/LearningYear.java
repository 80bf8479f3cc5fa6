package org.assay.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assay.synthetic.Dice.Purpose;

/** Makes what a person learns in the year: pieces of time, one course after the other. */
final class LearningYear {

  private static final Integer[] MINUTES = {15, 30, 45, 60, 60, 90, 120, 180, 240, 480};
  private static final int MORNING = 9;

  private final long seed;
  private final int year;
  private final LearningHours hours;
  private final List<Resource> resources;

  LearningYear(long seed, int year, LearningHours hours, List<Resource> resources) {
    this.seed = seed;
    this.year = year;
    this.hours = hours;
    this.resources = resources;
  }

  /** Returns the pieces in the order of time; together they are the person's hours. */
  List<Piece> of(Person person) {
    var dice = Dice.of(seed, Purpose.PIECES, person.number());
    var days = new Days(year, person.joinedOn());
    int left = hours.minutes(person);
    while (left > 0) {
      int piece = Math.min(left, dice.one(MINUTES));
      days.put(piece, dice);
      left -= piece;
    }
    return pieces(person, days, dice);
  }

  private List<Piece> pieces(Person person, Days days, Dice dice) {
    var pieces = new ArrayList<Piece>();
    var resource = course(dice);
    int open = minutesOf(resource);
    for (int day = 0; day < days.length(); day++) {
      if (!days.of(day).isEmpty()) {
        var at = days.date(day).atTime(MORNING, 0).atZone(person.unit().zone()).toInstant();
        for (int minutes : days.of(day)) {
          open -= minutes;
          var to = at.plus(Duration.ofMinutes(minutes));
          var key = person.employeeId() + "-" + year + "-" + (pieces.size() + 1);
          pieces.add(new Piece(key, person, resource, at, to, open <= 0));
          at = to;
          if (open <= 0) {
            resource = course(dice);
            open = minutesOf(resource);
          }
        }
      }
    }
    return pieces;
  }

  /** Few courses are taken by many: the square of a number from 0 to 1 is small more often. */
  private Resource course(Dice dice) {
    double fraction = dice.fraction();
    return resources.get((int) (fraction * fraction * resources.size()));
  }

  private static int minutesOf(Resource resource) {
    return resource.hours() * 60;
  }
}
