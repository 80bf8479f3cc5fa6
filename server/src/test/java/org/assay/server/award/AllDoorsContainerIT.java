package org.assay.server.award;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

  private static final int FEEDS = 9;
  private static final int PEOPLE = 3;

  @Inject DoorsInContainer doors;
  @Inject ResourcesInContainer resources;
  @Inject ToolsInContainer tools;
  @Inject GatherFacts gatherFacts;
  @Inject ReadAchievements achievements;
  @Inject ReadRuleNames names;
  @Inject Ids ids;

  private static KnockInContainer sent(
      Function<Person, KnockInContainer> knock, List<Person> people) {
    return knock.apply(people.get(people.size() - 1));
  }

  @Test
  void shuffled_repeated_delayed_and_corrected_feed_gives_what_the_clean_feed_gives() {
    var room = room();
    var badges = badges(room);
    var token = doors.letIn();
    var scores = doors.token(room.tool(), Set.of(Scope.LTI_SCORE));
    int awarded = 0;
    for (long seed = 1; seed <= FEEDS; seed++) {
      var clean = new ArrayList<Person>();
      var messy = new ArrayList<Person>();
      var cleanFeed = new ArrayList<KnockInContainer>();
      var messyFeed = new ArrayList<KnockInContainer>();
      for (int person = 0; person < PEOPLE; person++) {
        var feed = new FeedInContainer(seed * 100 + person, room).all();
        clean.add(people.somebody());
        messy.add(people.somebody());
        clean(feed).forEach(said -> cleanFeed.add(sent(said.alone(), clean)));
        messy(feed, new Random(seed))
            .forEach(said -> messyFeed.add(sent(said.knock(), messy)));
      }
      for (var feed : List.of(cleanFeed, messyFeed)) {
        for (var knock : feed) {
          doors.say(knock, knock.path().startsWith("/lti") ? scores : token);
        }
      }
      for (int person = 0; person < PEOPLE; person++) {
        var one = clean.get(person);
        var other = messy.get(person);
        var what = "person " + person + " of feed " + seed;
        assertThat(facts(other)).as(what).isEqualTo(facts(one));
        assertThat(hours(other, token)).as(what).isEqualTo(hours(one, token));
        assertThat(standing(other)).as(what).isEqualTo(standing(one));
        assertThat(unsettled(one)).as(what).isEmpty();
        assertThat(unsettled(other)).as(what).isEmpty();
        awarded += standing(one).size();
      }
    }
    assertThat(awarded).isBetween(FEEDS * PEOPLE, FEEDS * PEOPLE * (badges.size() - 1));
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

  private List<UUID> badges(ClassroomInContainer room) {
    var one = room.test(0).id();
    var other = room.test(1).id();
    var well =
        new Passed(one, Optional.of(new BigDecimal(90)), Optional.empty(), Optional.empty());
    var soon = new Passed(other, Optional.empty(), Optional.of(2), Optional.empty());
    var hours =
        new Learned(
            new BigDecimal(5), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    var metric =
        new Metric(
            "uptime", new BigDecimal(70), Metric.Reading.MEAN, Optional.empty(), Optional.of(1));
    var ever = Optional.<Period>empty();
    return List.of(
        classes.ruled(Category.KNOWLEDGE, ever, passed(one)),
        classes.ruled(Category.KNOWLEDGE, ever, new AllOf(List.of(well, soon))),
        classes.ruled(
            Category.KNOWLEDGE,
            ever,
            new AllOf(
                List.of(
                    passed(other),
                    new AnyOf(List.of(hours, new Completed(room.course().id())))))),
        classes.ruled(Category.KNOWLEDGE, Optional.of(Period.ofMonths(6)), passed(other)),
        classes.ruled(Category.PERFORMANCE, ever, metric));
  }

  /** Everything that is known but badges, which are made later; without the records' own names. */
  private List<String> facts(Person person) {
    return read(() -> gatherFacts.upTo(person.id(), java.time.Instant.now())).stream()
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

  private List<String> hours(Person person, String token) {
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
          var facts = gatherFacts.upTo(person.id(), java.time.Instant.now());
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
