package org.assay.benchmarks.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.assay.benchmarks.server.Ids.Kind;

/**
 * A badge of somebody.
 *
 * @param id its id
 * @param of the number of its class
 * @param from from when it holds
 */
record MadeUpBadge(UUID id, int of, Instant from) {

  private static final int SECONDS = 3 * 365 * 86_400;

  /** Returns a person's badges, of classes that differ, the oldest first. */
  static List<MadeUpBadge> of(long person, SkillSet skills, Instant now) {
    var chance = new SplittableRandom(Options.SEED ^ person);
    int[] classes =
        chance.ints(0, skills.classes().size()).distinct().limit(Options.BADGES).toArray();
    long[] before = chance.longs(Options.BADGES, -SECONDS, 0).sorted().toArray();
    var badges = new ArrayList<MadeUpBadge>();
    for (int i = 0; i < Options.BADGES; i++) {
      var id = Ids.of(Kind.BADGE, person * Options.BADGES + i);
      badges.add(new MadeUpBadge(id, classes[i], now.plusSeconds(before[i])));
    }
    return badges;
  }

  /** Returns what became known when it was signed. */
  String said(SkillSet skills) {
    var ofClass = skills.classes().get(of);
    var assessed =
        new Json()
            .add("how", ofClass.assessmentKind().toLowerCase(Locale.ROOT))
            .add("name", ofClass.name())
            .add("at", from)
            .add("by", "Assessor of " + ofClass.key())
            .add("account", Ids.person(0));
    var said =
        new Json()
            .add("achievement", skills.badgeClass(of))
            .add("version", 1)
            .add("validFrom", from);
    skills.until(of, from).ifPresent(until -> said.add("validUntil", until));
    return said.add("assessed", List.of(assessed)).toString();
  }
}
