package org.assay.benchmarks.server;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assay.benchmarks.server.Ids.Kind;
import org.assay.synthetic.BadgeClass;
import org.assay.synthetic.Organisation;
import org.assay.synthetic.Skill;

/**
 * The skills of the made-up organisation and the badge classes that prove them, with their ids.
 *
 * @param skills the skills
 * @param classes the classes
 */
record SkillSet(List<Skill> skills, List<BadgeClass> classes) {

  /** The scale of all skills. */
  static final List<String> LEVELS = List.of("foundation", "practitioner", "expert");

  static final UUID SCALE = Ids.of(Kind.SCALE, 0);

  static SkillSet of(Organisation organisation) {
    return new SkillSet(organisation.skills(), organisation.classes());
  }

  /** Returns the levels as the scale has them. */
  static String levels() {
    return LEVELS.stream()
        .map(level -> new Json().add("name", level).toString())
        .collect(Collectors.joining(",", "[", "]"));
  }

  UUID skill(int number) {
    return Ids.of(Kind.SKILL, number);
  }

  UUID skillOf(BadgeClass of) {
    return skill(skillNumber(of));
  }

  private int skillNumber(BadgeClass of) {
    return IntStream.range(0, skills.size())
        .filter(i -> skills.get(i).code().equals(of.skill()))
        .findFirst()
        .orElseThrow();
  }

  UUID badgeClass(int number) {
    return Ids.of(Kind.CLASS, number);
  }

  /** Returns what profiles say of a class. */
  String said(int number, String base) {
    var of = classes.get(number);
    var skill = skillNumber(of);
    var proof =
        new Json()
            .add("skill", skill(skill))
            .add("name", skills.get(skill).name())
            .add("level", of.level())
            .add("step", Math.max(0, LEVELS.indexOf(of.level())));
    var id = badgeClass(number);
    return new Json()
        .add("achievement", id)
        .add("version", 1)
        .add("name", of.name())
        .add("category", of.category())
        .add("address", base + "/achievements/" + id + "/versions/1")
        .add("skills", List.of(proof))
        .toString();
  }

  /** Returns until when a badge of a class holds. */
  Optional<Instant> until(int number, Instant from) {
    return classes
        .get(number)
        .validity()
        .map(Period::parse)
        .map(period -> from.atOffset(ZoneOffset.UTC).plus(period).toInstant());
  }
}
