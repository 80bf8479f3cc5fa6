package org.assay.server.skillprofile;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assay.server.learning.LearningAsKnown;
import org.assay.server.learning.LearningAsKnown.Taught;
import org.assay.server.learning.ReadLearningAsKnown;
import org.assay.server.skill.ReadSkills;
import org.assay.server.skill.SkillView;
import org.assay.server.skillprofile.SkillProfile.InferredSkill;
import org.assay.server.skillprofile.SkillProfile.Learning;

/** Reads what a person's learning came to, and which skills it suggests. */
@Singleton
class ReadLearned {

  private static final String BECAUSE = "Completed learning that teaches it; nobody assessed it.";

  private final ReadLearningAsKnown learning;
  private final ReadSkills skills;

  @Inject
  ReadLearned(ReadLearningAsKnown learning, ReadSkills skills) {
    this.learning = learning;
    this.skills = skills;
  }

  /**
   * Reads.
   *
   * @param knownAt by what was known then; empty if nothing was
   */
  Learned of(History history, Question question, Optional<Instant> knownAt) {
    var moment = question.moment();
    var place = history.place(moment);
    var known =
        learning.of(
            history.person(),
            place.timeZone(),
            place.joinedOn(),
            moment.asOf(),
            knownAt.orElse(Instant.MIN));
    return new Learned(
        new Learning(known.year(), known.hours(), known.tier()), inferred(known), known.heard());
  }

  private List<InferredSkill> inferred(LearningAsKnown known) {
    var names =
        skills.findAll(known.taught().stream().map(Taught::skill).toList()).stream()
            .collect(toMap(SkillView::id, SkillView::name));
    return known.taught().stream()
        .map(
            taught ->
                new InferredSkill(
                    taught.skill(),
                    names.getOrDefault(taught.skill(), taught.skill().toString()),
                    BECAUSE,
                    taught.completed(),
                    taught.last()))
        .toList();
  }
}
