package org.assay.server.award;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assay.server.access.Scope;
import org.assay.server.achievement.AllOf;
import org.assay.server.achievement.AnyOf;
import org.assay.server.achievement.Category;
import org.assay.server.achievement.Completed;
import org.assay.server.achievement.Fact;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.Learned;
import org.assay.server.achievement.Metric;
import org.assay.server.achievement.Passed;
import org.assay.server.achievement.ReadAchievements;
import org.assay.server.achievement.ReadRuleNames;
import org.assay.server.achievement.Rule;
import org.assay.server.learner.Person;
import org.assay.server.learning.ResourcesInContainer;
import org.assay.server.lti.ToolsInContainer;
import org.assay.server.platform.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes by whichever doors means the same in whatever order. */
@ExtendWith(ArquillianExtension.class)
class AllDoorsContainerIT extends AwardsInContainer {

  private static final int FEEDS = 7;
  private static final int PEOPLE = 3;

  @Inject DoorsInContainer doors;
  @Inject ResourcesInContainer resources;
  @Inject ToolsInContainer tools;
  @Inject GatherFacts gatherFacts;
  @Inject ReadAchievements achievements;
  @Inject ReadRuleNames names;
  @Inject Ids ids;

  private ClassroomInContainer room;
  private String token = "";
  private String scores = "";

  /** Two people of whom the same is said, to one of them cleanly. */
  private record Pair(Person clean, Person messy) {}

  @Test
  void shuffled_repeated_delayed_and_corrected_feed_gives_what_the_clean_feed_gives() {
    room = room();
    token = doors.letIn();
    scores = doors.token(room.tool(), Set.of(Scope.LTI_SCORE));
    var badges = badges();
    int awarded = 0;
    for (long seed = 1; seed <= FEEDS; seed++) {
      for (var pair : told(seed)) {
        compare(pair, "feed " + seed);
        awarded += standing(pair.clean()).size();
      }
    }
    assertThat(awarded).isBetween(FEEDS * PEOPLE / 2, FEEDS * PEOPLE * (badges.size() - 1));
  }

  private List<Pair> told(long seed) {
    var random = new Random(seed);
    var pairs = new ArrayList<Pair>();
    var messy = new ArrayList<List<KnockInContainer>>();
    for (int number = 0; number < PEOPLE; number++) {
      var pair = new Pair(people.somebody(), people.somebody());
      var feed = new FeedInContainer(seed * 100 + number, room).all();
      clean(feed).forEach(said -> say(said.alone().apply(pair.clean())));
      messy.add(
          new LinkedList<>(
              messy(feed, random).stream().map(said -> said.knock().apply(pair.messy())).toList()));
      pairs.add(pair);
    }
    while (!messy.isEmpty()) {
      var feed = messy.get(random.nextInt(messy.size()));
      say(feed.remove(0));
      messy.removeIf(List::isEmpty);
    }
    return pairs;
  }

  private void say(KnockInContainer knock) {
    doors.say(knock, knock.path().startsWith("/lti") ? scores : token);
  }

  private void compare(Pair pair, String feed) {
    assertThat(facts(pair.messy())).as(feed).isEqualTo(facts(pair.clean()));
    assertThat(hours(pair.messy())).as(feed).isEqualTo(hours(pair.clean()));
    assertThat(standing(pair.messy())).as(feed).isEqualTo(standing(pair.clean()));
    assertThat(unsettled(pair.clean())).as(feed).isEmpty();
    assertThat(unsettled(pair.messy())).as(feed).isEmpty();
  }

  private static List<SayingInContainer> clean(List<SayingInContainer> feed) {
    return feed.stream()
        .filter(said -> said.last() && said.counts())
        .sorted(Comparator.comparing(SayingInContainer::minute))
        .toList();
  }

  private static List<SayingInContainer> messy(List<SayingInContainer> feed, Random random) {
    var messy = new ArrayList<>(feed);
    feed.stream().filter(said -> random.nextInt(3) == 0).forEach(messy::add);
    Collections.shuffle(messy, random);
    return inOrder(messy, feed);
  }

  /** Puts what presupposes something else behind it, and leaves everything else where it is. */
  private static List<SayingInContainer> inOrder(
      List<SayingInContainer> messy, List<SayingInContainer> feed) {
    var turns = new HashMap<String, List<SayingInContainer>>();
    messy.stream()
        .filter(SayingInContainer::ordered)
        .sorted(Comparator.comparing(feed::indexOf))
        .forEach(said -> turns.computeIfAbsent(said.key(), any -> new ArrayList<>()).add(said));
    return messy.stream()
        .map(said -> said.ordered() ? turns.get(said.key()).remove(0) : said)
        .toList();
  }

  private ClassroomInContainer room() {
    var tests = List.of(test(), test());
    var course = resources.resource("Cloud course");
    var tool = tools.register(tests.get(0).id(), OWNER);
    var known = new ClassroomInContainer.Named(course.id(), course.externalId().orElseThrow());
    return new ClassroomInContainer(tests, known, tool, read(() -> tools.lineItem(tool)));
  }

  private ClassroomInContainer.Named test() {
    var iri = "https://lms.example.org/tests/" + UUID.randomUUID();
    return new ClassroomInContainer.Named(assessments.knownAs(iri), iri);
  }

  private List<UUID> badges() {
    var one = room.test(0).id();
    var other = room.test(1).id();
    var well = new Passed(one, Optional.of(new BigDecimal(90)), Optional.empty(), Optional.empty());
    var soon = new Passed(other, Optional.empty(), Optional.of(2), Optional.empty());
    var learned = new AnyOf(List.of(hours(5), new Completed(room.course().id())));
    var metric =
        new Metric(
            "uptime", new BigDecimal(70), Metric.Reading.MEAN, Optional.empty(), Optional.of(1));
    return List.of(
        knowledge(passed(one)),
        knowledge(new AllOf(List.of(well, soon))),
        knowledge(new AllOf(List.of(passed(other), learned))),
        classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofMonths(6)), passed(other)),
        classes.ruled(Category.PERFORMANCE, Optional.empty(), metric));
  }

  private UUID knowledge(Rule rule) {
    return classes.ruled(Category.KNOWLEDGE, Optional.empty(), rule);
  }

  private static Rule hours(int number) {
    var none = Optional.<UUID>empty();
    return new Learned(new BigDecimal(number), none, none, Optional.empty(), Optional.empty());
  }

  /** Everything that is known but badges, which are made later; without the records' own names. */
  private List<String> facts(Person person) {
    return read(() -> gatherFacts.upTo(person.id(), Instant.now())).stream()
        .filter(fact -> fact.kind() != FactKind.BADGE)
        .map(AllDoorsContainerIT::nameless)
        .sorted()
        .toList();
  }

  private static String nameless(Fact fact) {
    return new Fact(
            fact.kind(),
            "",
            fact.about(),
            fact.name(),
            fact.at(),
            fact.until(),
            fact.passed(),
            fact.value(),
            fact.level(),
            fact.by(),
            fact.tags(),
            fact.evidence())
        .toString();
  }

  private List<String> hours(Person person) {
    return List.of("2025", "2026").stream()
        .map(year -> doors.get("/learning/" + person.id() + "/progress?year=" + year, token))
        .map(progress -> progress.path("byHalf") + " " + progress.path("byDelivery"))
        .toList();
  }

  private Map<UUID, Long> standing(Person person) {
    return new TreeMap<>(
        of(person).stream()
            .filter(award -> award.state() == AwardState.SUPPORTED)
            .collect(groupingBy(AwardAnswer::achievement, counting())));
  }

  /** What an audit would find that is not known of already. */
  private List<AuditFinding> unsettled(Person person) {
    return read(
        () -> {
          var facts = gatherFacts.upTo(person.id(), Instant.now());
          var own = awards.of(person.id());
          var lost =
              own.stream()
                  .filter(award -> award.state() == AwardState.UNSUPPORTED)
                  .map(award -> Optional.of(award.id()))
                  .toList();
          return new Replay(person.id(), facts, own, achievements, names, ids)
              .findings().stream()
                  .filter(found -> found.kind() != AuditFinding.Kind.FACTS_DIFFER)
                  .filter(
                      found ->
                          found.kind() != AuditFinding.Kind.UNSUPPORTED
                              || !lost.contains(found.award()))
                  .toList();
        });
  }
}
