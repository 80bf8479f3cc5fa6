package org.assay.server.achievement;

import java.util.List;
import java.util.Locale;
import org.assay.verifier.credential.Alignment;
import org.assay.verifier.credential.ResultDescription;

/**
 * What a class's page shows; all of it is plain text that the template escapes.
 *
 * @param name its name
 * @param category the kind of badge, in words
 * @param picture the address of its picture
 * @param description what it recognises
 * @param criteria what one has to do
 * @param validity how long a badge holds, in words
 * @param edition which version this is, in words
 * @param address the address by which badges name this version
 * @param retired whether it is not earned any more
 * @param rule what earns it, in words
 * @param assessments what has to be passed
 * @param skills what it proves
 * @param tags keywords
 */
public record AchievementView(
    String name,
    String category,
    String picture,
    String description,
    String criteria,
    String validity,
    String edition,
    String address,
    boolean retired,
    String rule,
    List<String> assessments,
    List<Alignment> skills,
    List<String> tags) {

  static AchievementView of(PublishedAchievement achievement, RuleNames names) {
    var document = achievement.document();
    return new AchievementView(
        achievement.name(),
        achievement.category().name().toLowerCase(Locale.ROOT),
        document.image().map(image -> image.id()).orElse(""),
        document.description(),
        document.criteria().narrative().orElse(""),
        achievement.validity().map(RuleNames::period).orElse("for ever"),
        "Version " + achievement.version(),
        document.id(),
        achievement.retired(),
        achievement.rule().inWords(names),
        document.resultDescription().stream().map(AchievementView::words).toList(),
        document.alignment(),
        document.tag());
  }

  private static String words(ResultDescription result) {
    var most = result.valueMax().map(max -> " of " + max).orElse("");
    return result.name()
        + result.requiredValue().map(value -> ", at least " + value + most).orElse("");
  }
}
