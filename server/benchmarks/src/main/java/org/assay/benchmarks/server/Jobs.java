package org.assay.benchmarks.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is measured.
 *
 * @param people how many people there are
 * @param skills what they can have proven
 * @param now today
 */
record Jobs(int people, SkillSet skills, Instant now) {

  private static final int BATCH = 1_000;
  private static final String PURPOSE = "?purpose=compensation";

  /** What stands behind a place in the feed: told by the first policy, early in 2026. */
  private static final String UP_TO_DATE = ".1.1767225600000000";

  /** A list without items: the token and its account are looked up, then an empty table. */
  Job empty() {
    return Job.get("empty answer", chance -> "/orders?state=PENDING&limit=1");
  }

  Job profile() {
    return Job.get("profile", chance -> "/skill-profiles/" + person(chance) + PURPOSE);
  }

  private Job profileWithScore() {
    return Job.get(
        "profile with score",
        chance -> "/skill-profiles/" + person(chance) + PURPOSE + "&score=skill-value");
  }

  Job batch() {
    return new Job("batch of 1,000", chance -> "/skill-profiles/batch", this::batch);
  }

  private Job newSkillsOfUnit() {
    return Job.get(
        "new skills, a unit of 50",
        chance -> newSkills() + "&limit=200&unit=Unit%20" + chance.nextInt(people / Options.UNIT));
  }

  private Job newSkillsOfAll() {
    return Job.get("new skills, everybody, first page", chance -> newSkills());
  }

  private Job newSkillsOnward() {
    return Job.get(
        "new skills, everybody, a page of 50", chance -> newSkills() + "&after=" + person(chance));
  }

  private Job experts() {
    return Job.get(
        "query: skill and level, a page of 50",
        chance -> {
          int of = chance.nextInt(skills.classes().size());
          var wanted = skills.classes().get(of);
          return "/skill-profiles"
              + PURPOSE
              + "&skill="
              + skills.skillOf(wanted)
              + "&level="
              + wanted.level()
              + "&after="
              + person(chance);
        });
  }

  private Job changes() {
    return Job.get(
        "changes, a page of 50",
        chance ->
            "/skill-profiles/changes"
                + PURPOSE
                + "&limit=50&after="
                + chance.nextLong((long) people * Options.BADGES)
                + UP_TO_DATE);
  }

  /** Returns all, the one with which the others are compared first. */
  List<Job> all() {
    return List.of(
        empty(),
        profile(),
        profileWithScore(),
        batch(),
        newSkillsOfUnit(),
        newSkillsOfAll(),
        newSkillsOnward(),
        experts(),
        changes());
  }

  private String newSkills() {
    var since = now.atOffset(ZoneOffset.UTC).minusYears(1).toLocalDate();
    return "/skill-profiles/new-skills" + PURPOSE + "&since=" + since;
  }

  private String person(SplittableRandom chance) {
    return Ids.person(chance.nextInt(people)).toString();
  }

  private String batch(SplittableRandom chance) {
    var some = chance.ints(0, people).distinct().limit(BATCH).mapToObj(Ids::person).toList();
    return new Json().add("people", some).add("purpose", "compensation").toString();
  }
}
