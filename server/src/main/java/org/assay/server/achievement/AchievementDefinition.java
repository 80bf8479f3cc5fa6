package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * What the owner of the programme says about a badge class: the request's body, and what a version
 * keeps.
 *
 * @param category what it recognises
 * @param name its name
 * @param description what holders have shown
 * @param criteria what one has to do, in Markdown
 * @param skills the skills it proves
 * @param tags keywords
 * @param validity how long a badge holds; for ever when absent
 * @param assessments a short form of the rule: all of these have to be passed
 * @param rule what earns the badge, when the short form does not say it
 * @param language the language of its texts, such as {@code en-US}
 * @param humanCode a short code for people
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AchievementDefinition(
    Category category,
    String name,
    String description,
    String criteria,
    List<SkillLevel> skills,
    List<String> tags,
    Optional<Period> validity,
    List<UUID> assessments,
    Optional<Rule> rule,
    Optional<String> language,
    Optional<String> humanCode) {

  private static final String LANGUAGE = "[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";

  /** Checks the members. */
  public AchievementDefinition {
    category = Given.present("category", category);
    name = Given.line("name", name, 200);
    description = Given.prose("description", description, 5000);
    criteria = Given.prose("criteria", criteria, 20_000);
    skills = distinct("skills", Given.list("skills", skills, 20), SkillLevel::skill);
    tags =
        distinct(
            "tags",
            Given.list("tags", tags, 20).stream().map(tag -> Given.line("tags", tag, 50)).toList(),
            tag -> tag);
    validity = Given.optional(validity);
    assessments = distinct("assessments", Given.list("assessments", assessments, 20), id -> id);
    rule = Given.optional(rule).map(Rule::bounded);
    language = Given.line("language", language, 20);
    humanCode = Given.line("humanCode", humanCode, 50);
    if (validity.filter(period -> period.isZero() || period.isNegative()).isPresent()) {
      throw Problem.invalid("The member 'validity' is a positive period such as P2Y.");
    }
    if (rule.isPresent() && !assessments.isEmpty()) {
      throw Problem.invalid("Only one of the members 'rule' and 'assessments' is given.");
    }
    if (!language.map(text -> text.matches(LANGUAGE)).orElse(true)) {
      throw Problem.invalid("The member 'language' is a language tag such as en or en-US.");
    }
  }

  private static <T, K> List<T> distinct(String member, List<T> list, Function<T, K> key) {
    var seen = new HashSet<K>();
    if (!list.stream().map(key).allMatch(seen::add)) {
      throw Problem.invalid("The member '" + member + "' names the same thing twice.");
    }
    return list;
  }

  /** Returns what earns the badge, if the definition says so yet. */
  Optional<Rule> wholeRule() {
    return assessments.isEmpty()
        ? rule
        : Optional.of(new AllOf(assessments.stream().<Rule>map(Passed::of).toList()));
  }

  List<UUID> skillIds() {
    return skills.stream().map(SkillLevel::skill).toList();
  }
}
