package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the published form of a profile can carry, and what it cannot. */
class ProfileSchemaTest {

  /** Words of what has no place in an answer about skills. */
  private static final List<String> FORBIDDEN =
      List.of(
          "salary",
          "pay",
          "wage",
          "bonus",
          "incentive",
          "band",
          "compensation",
          "gender",
          "sex",
          "race",
          "ethnic",
          "colour",
          "color",
          "religion",
          "birth",
          "age",
          "disab",
          "marital",
          "national",
          "citizen",
          "pregnan",
          "veteran",
          "union",
          "health",
          "sick",
          "orientation",
          "photo",
          "family");

  /** Words that contain a forbidden one without meaning it. */
  private static final Set<String> HARMLESS = Set.of("page", "newSkillsPage");

  private static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          Map.entry("profile", ToldProfile.class),
          Map.entry("provenSkill", SkillProfile.ProvenSkill.class),
          Map.entry("attainment", SkillProfile.Attainment.class),
          Map.entry("assessment", SkillProfile.Assessment.class),
          Map.entry("inferredSkill", SkillProfile.InferredSkill.class),
          Map.entry("learning", SkillProfile.Learning.class),
          Map.entry("score", Score.class),
          Map.entry("contribution", Score.Contribution.class),
          Map.entry("part", Score.Part.class),
          Map.entry("batch", BatchAnswer.class),
          Map.entry("changes", ProfileChanges.class),
          Map.entry("newSkills", ToldNewSkills.class),
          Map.entry("gained", NewSkills.Gained.class),
          Map.entry("match", ToldMatch.class),
          Map.entry("skillFit", SkillFit.class),
          Map.entry("closingClass", ClosingClass.class),
          Map.entry("fittingRoles", ToldRoles.class),
          Map.entry("roleFit", RoleFit.class),
          Map.entry("aggregates", SkillAggregates.class),
          Map.entry("toldGroup", SkillAggregates.ToldGroup.class),
          Map.entry("career", Career.class),
          Map.entry("wantedRole", WantedRole.class),
          Map.entry("wantedSkill", WantedSkill.class),
          Map.entry("earnableClass", EarnableClass.class),
          Map.entry("provable", EarnableClass.Provable.class),
          Map.entry("receipt", Receipt.class),
          Map.entry("toldSkill", Receipt.ToldSkill.class),
          Map.entry("toldBadge", Receipt.Badge.class));

  @Test
  void no_member_can_carry_a_salary_or_a_protected_attribute() throws IOException {
    var names = new TreeSet<String>();
    schema().get("$defs").fieldNames().forEachRemaining(names::add);
    objects(schema())
        .forEach(object -> object.get("properties").fieldNames().forEachRemaining(names::add));

    assertThat(names)
        .hasSizeGreaterThan(50)
        .filteredOn(name -> !HARMLESS.contains(name))
        .allSatisfy(
            name ->
                assertThat(FORBIDDEN)
                    .noneMatch(
                        word -> words(name).stream().anyMatch(part -> part.startsWith(word))));
  }

  @Test
  void no_object_takes_members_that_are_not_named() throws IOException {
    assertThat(objects(schema()))
        .hasSizeGreaterThan(15)
        .allSatisfy(object -> assertThat(object.path("additionalProperties")).hasToString("false"));
  }

  @Test
  void schema_names_the_members_of_the_answers_and_which_of_them_are_always_there()
      throws IOException {
    var defs = schema().get("$defs");
    RECORDS.forEach(
        (name, type) -> {
          var def = defs.get(name);
          assertThat(def).as(name).isNotNull();
          assertThat(names(def.get("properties").fieldNames()))
              .as(name)
              .isEqualTo(components(type, any -> true));
          assertThat(texts(def.get("required")))
              .as("always in " + name)
              .isEqualTo(components(type, component -> component.getType() != Optional.class));
        });
  }

  private static Set<String> components(Class<?> type, Predicate<RecordComponent> which) {
    return flat(type)
        .filter(which)
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<RecordComponent> flat(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(
            component ->
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    ? flat(component.getType())
                    : Stream.of(component));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("(?=[A-Z])")).map(String::toLowerCase).toList();
  }

  private static List<JsonNode> objects(JsonNode node) {
    var found = new ArrayList<JsonNode>();
    if (node.has("properties")) {
      found.add(node);
    }
    node.forEach(child -> found.addAll(objects(child)));
    return found;
  }

  private static Set<String> names(Iterator<String> names) {
    var all = new TreeSet<String>();
    names.forEachRemaining(all::add);
    return all;
  }

  private static Set<String> texts(JsonNode array) {
    var all = new TreeSet<String>();
    array.forEach(item -> all.add(item.textValue()));
    return all;
  }

  private static JsonNode schema() throws IOException {
    try (var file = SkillProfile.class.getResourceAsStream("skill-profiles.schema.json")) {
      return new ObjectMapper().readTree(file);
    }
  }
}
