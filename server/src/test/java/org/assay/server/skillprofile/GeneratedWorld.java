package org.assay.server.skillprofile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assay.server.achievement.Category;
import org.assay.server.consent.ProfileField;
import org.assay.server.consent.Release;
import org.assay.server.consent.Withheld;
import org.assay.server.platform.JsonText;
import org.assay.server.skillprofile.BadgeSaid.Assessed;
import org.assay.server.skillprofile.ClassSaid.Proof;
import org.assay.server.skillprofile.CurrencyRule.Kind;
import org.jspecify.annotations.Nullable;

/** A made-up person and organisation: what became known, and what was said, in any order. */
final class GeneratedWorld {

  static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

  private static final Period[] PERIODS = {
    Period.ofDays(1), Period.ofDays(90), Period.ofMonths(6), Period.ofYears(1), Period.of(1, 2, 3)
  };

  private final Random random;
  private final List<UUID> skills = new ArrayList<>();
  private final Map<ClassKey, ClassSaid> classes = new HashMap<>();
  private final List<ClassKey> keys = new ArrayList<>();
  private final List<KnownEvent> events = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();
  private final Set<UUID> badges = new LinkedHashSet<>();
  private final UUID person;
  private Instant now = BEGIN;

  private GeneratedWorld(long seed) {
    this.random = new Random(seed);
    this.person = id();
  }

  static GeneratedWorld of(long seed) {
    var world = new GeneratedWorld(seed);
    for (int i = 0; i < 5; i++) {
      world.skills.add(world.id());
    }
    for (var category : Category.values()) {
      world.addClass(category, 1);
      world.addClass(category, 2);
    }
    world.say(new ScoreFormula("value", 1, Map.of("skill", 200, "knowledge", 100), 250, 2000));
    world.goOn(3 + world.random.nextInt(20));
    return world;
  }

  /** Lets more become known, and more be said. */
  GeneratedWorld goOn(int steps) {
    for (int i = 0; i < steps; i++) {
      now = now.plusSeconds(1 + random.nextInt(90 * 86_400)).plusNanos(random.nextInt(999) * 1000L);
      if (random.nextInt(4) == 0) {
        say(anything());
      } else {
        happen();
      }
    }
    return this;
  }

  Instant now() {
    return now;
  }

  Random random() {
    return random;
  }

  Instant someTime() {
    long seconds = Duration.between(BEGIN, now).toSeconds();
    return BEGIN.plusSeconds(random.nextLong(seconds + 400 * 86_400L) - 100 * 86_400L);
  }

  History history() {
    return new History(person, events);
  }

  Settings settings() {
    return new Settings(settings);
  }

  ClassSaid classOf(ClassKey key) {
    return Optional.ofNullable(classes.get(key)).orElseThrow();
  }

  /** The question of everything at a moment, with a score. */
  static Question question(Instant asOf, Instant knownAt) {
    return new Question(
        "career",
        new Moment(asOf, knownAt),
        Optional.of(new Question.ScoreWish("value", Optional.empty())),
        Optional.empty());
  }

  Known known(Set<ProfileField> fields) {
    return known(history(), settings(), fields);
  }

  Known known(History history, Settings said, Set<ProfileField> fields) {
    var withheld =
        Arrays.stream(ProfileField.values())
            .filter(field -> !fields.contains(field))
            .map(field -> new Withheld(field, "consent"))
            .toList();
    return new Known(
        history,
        said,
        this::classOf,
        new Release("career", 1, 0, fields, withheld),
        Optional.empty(),
        "https://assay.example.org");
  }

  static Set<ProfileField> everything() {
    return EnumSet.allOf(ProfileField.class);
  }

  Folded fold(Known known, Question question) {
    return Folded.of(known, question, BEGIN, new UUID(7, 7));
  }

  /** Adds that a badge was taken back, now. */
  void revoke(UUID badge) {
    add(EventKind.REVOKED, badge, new RevocationSaid(now, false));
  }

  private void happen() {
    int what = random.nextInt(10);
    if (what < 5 || badges.isEmpty()) {
      var badge = id();
      badges.add(badge);
      add(EventKind.BADGE, badge, badge());
    } else if (what < 7) {
      add(EventKind.ENDS, one(List.copyOf(badges)), new EndSaid(maybe(someTime())));
    } else if (what < 9) {
      var badge = one(List.copyOf(badges));
      add(EventKind.REVOKED, badge, new RevocationSaid(now, random.nextBoolean()));
    } else {
      add(EventKind.PLACED, null, place());
    }
  }

  private void add(EventKind kind, @Nullable UUID badge, Record content) {
    events.add(new KnownEvent(events.size() + 1, kind, badge, now, JsonText.write(content)));
  }

  private BadgeSaid badge() {
    var key = one(keys);
    var from = someTime();
    return new BadgeSaid(
        key.achievement(),
        key.version(),
        from,
        maybe(from.plus(Duration.ofDays(random.nextInt(900)))),
        maybe(from.plus(Duration.ofDays(random.nextInt(900)))),
        List.of(new Assessed("LAB", "Lab", from, Optional.of("Bob"), Optional.of(person))));
  }

  private PlaceSaid place() {
    return new PlaceSaid(
        Optional.of("unit " + random.nextInt(3)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private void say(Setting.Content content) {
    settings.add(new Setting(settings.size() + 1, now, content));
  }

  private Setting.Content anything() {
    return switch (random.nextInt(3)) {
      case 0 -> currency();
      case 1 -> designation();
      default ->
          new ScoreFormula(
              "value",
              settings.size() + 2,
              Map.of("skill", random.nextInt(300), "strategic", 1 + random.nextInt(300)),
              random.nextInt(1000),
              1000 + random.nextInt(3000));
    };
  }

  private CurrencyRule currency() {
    var kind = one(List.of(Kind.values()));
    var period = one(List.of(PERIODS));
    return kind == Kind.LASTING
        ? CurrencyRule.lasting(one(skills))
        : new CurrencyRule(one(skills), kind, Optional.of(period));
  }

  private DesignationSaid designation() {
    var from = LocalDate.ofInstant(someTime(), ZoneOffset.UTC);
    return new DesignationSaid(
        new UUID(1, random.nextInt(4)),
        one(skills),
        one(List.of("Cloud", "Data")),
        from,
        maybe(from.plusDays(1 + random.nextInt(500))),
        random.nextInt(5) == 0);
  }

  private void addClass(Category category, int version) {
    var key = new ClassKey(new UUID(2, category.ordinal()), version);
    var proofs = new ArrayList<Proof>();
    for (var skill : skills.subList(0, 1 + random.nextInt(3))) {
      int step = random.nextInt(4);
      proofs.add(new Proof(skill, "Skill " + version, Optional.empty(), "level " + step, step));
    }
    keys.add(key);
    classes.put(
        key,
        new ClassSaid(
            key.achievement(),
            version,
            category + " badge",
            category,
            "https://assay.example.org/achievements/" + key.achievement() + "/versions/" + version,
            proofs));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
