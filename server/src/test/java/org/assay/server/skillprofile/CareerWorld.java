package org.assay.server.skillprofile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.consent.Release;
import org.assay.server.platform.JsonText;
import org.assay.server.skillprofile.ClassSaid.Proof;
import org.assay.server.skillprofile.EarnableClass.Provable;

/**
 * People, badges, roles and classes that a seed brings forth; all are about the same few skills.
 */
final class CareerWorld {

  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  static final List<String> SCALE = List.of("basic", "practitioner", "expert");

  private static final int SKILLS = 5;
  private static final String BASE = "https://assay.example";

  final Random random;
  private final Map<UUID, ClassSaid> classes = new HashMap<>();

  CareerWorld(long seed) {
    random = new Random(seed);
  }

  static UUID id(int kind, int number) {
    return new UUID(kind, number);
  }

  /** The first skill has no scale. */
  static UUID skill(int number) {
    return id(1, number);
  }

  static WantedSkill wanted(int skill, int step) {
    return new WantedSkill(
        skill(skill), "Skill " + skill, SCALE.get(step), skill == 0 ? List.of() : SCALE);
  }

  WantedRole role(String name) {
    var skills = new ArrayList<WantedSkill>();
    for (int i = 0; i < SKILLS; i++) {
      if (random.nextBoolean()) {
        skills.add(wanted(i, random.nextInt(SCALE.size())));
      }
    }
    return new WantedRole(name, skills);
  }

  static Proof proof(int skill, int step) {
    return new Proof(
        skill(skill), "Skill " + skill, Optional.empty(), SCALE.get(step), skill == 0 ? 0 : step);
  }

  /** Makes a class and a badge of it that has held since the beginning of the year. */
  BadgeSaid badge(Category category, List<Proof> proofs) {
    var id = id(2, classes.size());
    classes.put(id, new ClassSaid(id, 1, "Class", category, BASE + "/classes/" + id, proofs));
    var from = NOW.minusSeconds(86_400L * (1 + random.nextInt(300)));
    return new BadgeSaid(id, 1, from, Optional.empty(), Optional.empty(), List.of());
  }

  BadgeSaid anyBadge() {
    var proofs = new ArrayList<Proof>();
    for (int i = 0; i < SKILLS; i++) {
      if (random.nextInt(3) == 0) {
        proofs.add(proof(i, random.nextInt(SCALE.size())));
      }
    }
    return badge(Category.values()[random.nextInt(Category.values().length)], proofs);
  }

  List<BadgeSaid> anyBadges() {
    var badges = new ArrayList<BadgeSaid>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      badges.add(anyBadge());
    }
    return badges;
  }

  ClassSaid classOf(BadgeSaid badge) {
    return Optional.ofNullable(classes.get(badge.achievement())).orElseThrow();
  }

  static PlaceSaid place(String unit, String role) {
    return new PlaceSaid(
        Optional.of(unit), Optional.of(role), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Release release(EnumSet<ProfileField> fields) {
    return new Release("career", 1, 0, fields, List.of());
  }

  static Release everything() {
    return release(EnumSet.allOf(ProfileField.class));
  }

  /** Works out the profile of somebody with these badges. */
  Folded folded(int person, PlaceSaid place, List<BadgeSaid> badges, Release release) {
    var known =
        new Known(history(person, place, badges), settings(), this::of, release, none(), BASE);
    var question = new Question("career", new Moment(NOW, NOW), Optional.empty(), Optional.empty());
    return Folded.of(known, question, NOW, id(4, person));
  }

  Folded folded(List<BadgeSaid> badges, Release release) {
    return folded(1, place("Unit", "Role"), badges, release);
  }

  Folded folded(List<BadgeSaid> badges) {
    return folded(badges, everything());
  }

  private ClassSaid of(ClassKey key) {
    return Optional.ofNullable(classes.get(key.achievement())).orElseThrow();
  }

  private static Optional<Learned> none() {
    return Optional.empty();
  }

  private static Settings settings() {
    var designation =
        new DesignationSaid(
            id(5, 1), skill(1), "Cloud", LocalDate.parse("2020-01-01"), Optional.empty(), false);
    return new Settings(List.of(new Setting(1, Instant.EPOCH, designation)));
  }

  private static History history(int person, PlaceSaid place, List<BadgeSaid> badges) {
    var events = new ArrayList<KnownEvent>();
    events.add(new KnownEvent(1, EventKind.PLACED, null, Instant.EPOCH, JsonText.write(place)));
    for (var badge : badges) {
      events.add(
          new KnownEvent(
              events.size() + 1,
              EventKind.BADGE,
              id(3, events.size()),
              badge.validFrom(),
              JsonText.write(badge)));
    }
    return new History(id(6, person), events);
  }

  /** Brings forth classes that can be earned; each may need some of those before it. */
  List<EarnableClass> earnable(int count) {
    var all = new ArrayList<EarnableClass>();
    for (int i = 0; i < count; i++) {
      var proves = new ArrayList<Provable>();
      for (int skill = 0; skill < SKILLS; skill++) {
        if (random.nextInt(3) == 0) {
          int step = random.nextInt(SCALE.size());
          proves.add(new Provable(skill(skill), SCALE.get(step), skill == 0 ? 0 : step));
        }
      }
      var needs = all.stream().map(EarnableClass::achievement).filter(id -> random.nextInt(4) == 0);
      all.add(earnable(i, proves, needs.toList()));
    }
    return all;
  }

  static EarnableClass earnable(int number, List<Provable> proves, List<UUID> needs) {
    var name = "Class " + number % 3;
    return new EarnableClass(
        id(7, number), 1, name, "skill", BASE + "/classes/" + number, proves, needs);
  }
}
