package org.assay.server.skillprofile;

import java.util.List;
import org.assay.server.skillprofile.ClassSaid.Proof;
import org.assay.server.skillprofile.Score.Contribution;
import org.assay.server.skillprofile.Score.Part;

/**
 * Applies a formula to badges, each by itself.
 *
 * @param profile the profile that it is for
 * @param formula the formula
 */
record ScoreFold(ProfileFold profile, ScoreFormula formula) {

  Score score(List<ToldBadge> badges) {
    return Score.of(formula, badges.stream().filter(this::counts).map(this::contribution).toList());
  }

  private boolean counts(ToldBadge told) {
    return profile
        .question()
        .since()
        .map(since -> !told.badge().said().validFrom().isBefore(since))
        .orElse(true);
  }

  private Contribution contribution(ToldBadge told) {
    var skills = told.of().skills();
    return Score.contribution(
        profile.known().address(told.badge()),
        skills.stream().map(proof -> part(told, proof, skills.size())).toList());
  }

  private Part part(ToldBadge told, Proof proof, int among) {
    boolean strategic = !profile.areas(proof.skill()).isEmpty();
    return Score.part(
        proof.skill(),
        (long) Score.ONE * formula.pointsOf(told.of().category()) / among,
        formula.weightOf(proof.step()),
        strategic ? formula.strategic() : Score.ONE,
        profile.attainment(told, proof).currency());
  }
}
