package org.assay.server.xapi;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.assay.server.assessment.ReadAssessments;
import org.assay.server.learning.ReadResources;
import org.assay.server.platform.Problem;

/**
 * Finds what an activity is here. A statement that took effect stays with what it was about, even
 * if the activity is something else by now: so it can be taken back.
 */
@Singleton
class FindActivity {

  private final ReadAssessments assessments;
  private final ReadResources resources;

  @Inject
  FindActivity(ReadAssessments assessments, ReadResources resources) {
    this.assessments = assessments;
    this.resources = resources;
  }

  /**
   * Finds it.
   *
   * @throws Problem a broken rule, if it is nothing that the statement could be about
   */
  KnownActivity of(StoredStatement row, Effect effect) {
    var iri = effect.activity();
    var assessment = row.assessment().flatMap(assessments::find);
    var resource = row.resource().flatMap(resources::find);
    var found =
        new KnownActivity(
            assessment
                .or(() -> assessments.byExternalId(iri))
                .filter(any -> effect.score().isPresent()),
            resource.or(() -> resources.byExternalId(iri)).filter(any -> effect.learned()));
    if (found.assessment().isEmpty() && found.resource().isEmpty()) {
      throw Problem.ruleBroken(missing(effect) + " here has the external id " + iri + ".");
    }
    return found;
  }

  private static String missing(Effect effect) {
    if (effect.score().isEmpty()) {
      return "No learning resource";
    }
    return effect.learned() ? "No assessment and no learning resource" : "No assessment";
  }
}
