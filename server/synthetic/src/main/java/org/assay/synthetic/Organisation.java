package org.assay.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up organisation of any size. Nothing is kept: each person, and what they do, is made when
 * it is asked for, so that the largest needs no more memory than the smallest. A larger
 * organisation of the same seed begins with the people of a smaller one.
 */
public final class Organisation {

  /** How many resources the catalogue of the organisation has. */
  public static final int WHOLE_CATALOGUE = 300_000;

  private final int size;
  private final People people;
  private final LearningYear learning;
  private final Results results;
  private final Catalogue catalogue;
  private final List<Skill> skills;
  private final List<BadgeClass> classes;

  private Organisation(long seed, int size, int year) {
    var hours = new LearningHours(seed, year);
    this.size = size;
    this.people = new People(seed, year);
    this.catalogue = new Catalogue(seed);
    this.skills = Table.rows("skills.txt").stream().map(Skill::of).toList();
    this.classes = Table.rows("classes.txt").stream().map(BadgeClass::of).toList();
    this.learning = new LearningYear(seed, year, hours, resources(Catalogue.POPULAR).toList());
    this.results = new Results(seed, year, hours, classes);
  }

  /**
   * Prepares an organisation.
   *
   * @param seed what decides everything
   * @param size how many people there are, from 1
   * @param year the year in which they learn, and the last of three in which they are assessed
   */
  public static Organisation of(long seed, int size, int year) {
    if (size < 1) {
      throw new IllegalArgumentException("an organisation has people");
    }
    return new Organisation(seed, size, year);
  }

  /** Returns how many people there are. */
  public int size() {
    return size;
  }

  /** Returns the units, from the top down. */
  public Stream<Unit> units() {
    return IntStream.range(0, Units.count(size)).mapToObj(Units::unit);
  }

  /** Returns the people; whom somebody reports to comes before. */
  public Stream<Person> people() {
    return IntStream.range(0, size).mapToObj(people::person);
  }

  /** Returns what somebody learns in the year, in the order of time. */
  public List<Piece> learning(Person person) {
    return learning.of(person);
  }

  /** Returns somebody's results. */
  public List<Result> results(Person person) {
    return results.of(person);
  }

  /** Returns the first so many resources of the catalogue. */
  public Stream<Resource> resources(int count) {
    return IntStream.range(0, count).mapToObj(catalogue::resource);
  }

  /** Returns the resources with which people learn; they are the first of the catalogue. */
  public Stream<Resource> popular() {
    return resources(Catalogue.POPULAR);
  }

  /** Returns the skills. */
  public List<Skill> skills() {
    return skills;
  }

  /** Returns the badge classes. */
  public List<BadgeClass> classes() {
    return classes;
  }
}
