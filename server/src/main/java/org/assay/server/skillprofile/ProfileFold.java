package org.assay.server.skillprofile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.server.consent.ProfileField;
import org.assay.server.skillprofile.ClassSaid.Proof;
import org.assay.server.skillprofile.SkillProfile.Assessment;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/**
 * Works out a profile: the same inputs give the same answer, to the byte, for ever.
 *
 * @param known what the answer rests on
 * @param question what is asked
 * @param read the entry that the read ledger gets
 * @param settings what the organisation had said at the moment that is asked about
 * @param designations the designations known then, by skill
 * @param currencies how skills grew old by what was known then, by skill
 */
record ProfileFold(
    Known known,
    Question question,
    UUID read,
    Settings settings,
    Map<UUID, List<DesignationSaid>> designations,
    Map<UUID, CurrencyRule> currencies) {

  private static final Comparator<ToldBadge> NEWEST_FIRST =
      Comparator.comparing((ToldBadge told) -> told.badge().said().validFrom())
          .reversed()
          .thenComparing(told -> told.badge().id());

  static ProfileFold of(Known known, Question question, UUID read) {
    var settings = known.settings().knownAt(question.moment().knownAt());
    return new ProfileFold(
        known, question, read, settings, settings.designations(), settings.currencies());
  }

  SkillProfile profile() {
    var badges = badges();
    var release = known.release();
    return new SkillProfile(
        known.history().person(),
        question.purpose(),
        release.policy(),
        question.moment().asOf(),
        question.moment().knownAt(),
        read,
        skills(badges),
        told(ProfileField.INFERRED, () -> known.learned().map(Learned::inferred)),
        told(ProfileField.LEARNING, () -> known.learned().map(Learned::year)),
        told(ProfileField.BADGES, () -> score(badges)),
        release.withheld(),
        SkillProfile.NOTE);
  }

  /** Returns the badges that hold at the moment and may be told of, the newest first. */
  List<ToldBadge> badges() {
    return known.history().badges(question.moment()).stream()
        .map(badge -> new ToldBadge(badge, classOf(badge)))
        .filter(told -> isReleased(told.field()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private ClassSaid classOf(HeldBadge badge) {
    return known.classes().apply(new ClassKey(badge.said().achievement(), badge.said().version()));
  }

  private boolean isReleased(ProfileField field) {
    return known.release().fields().contains(field);
  }

  private <T> Optional<T> told(ProfileField field, Supplier<Optional<T>> what) {
    return isReleased(field) ? what.get() : Optional.empty();
  }

  private List<ProvenSkill> skills(List<ToldBadge> badges) {
    var names = new LinkedHashMap<UUID, Proof>();
    badges.forEach(
        told -> told.of().skills().forEach(proof -> names.putIfAbsent(proof.skill(), proof)));
    var attainments =
        badges.stream()
            .flatMap(told -> told.of().skills().stream().map(proof -> Map.entry(proof, told)))
            .collect(
                groupingBy(
                    entry -> entry.getKey().skill(),
                    mapping(entry -> attainment(entry.getValue(), entry.getKey()), toList())));
    return names.values().stream()
        .map(proof -> skill(proof, attainments.getOrDefault(proof.skill(), List.of())))
        .sorted(Comparator.comparing(ProvenSkill::name).thenComparing(ProvenSkill::skill))
        .toList();
  }

  private ProvenSkill skill(Proof named, List<Attainment> attainments) {
    var areas = areas(named.skill());
    return new ProvenSkill(
        named.skill(),
        named.name(),
        named.framework(),
        !areas.isEmpty(),
        areas,
        attainments.stream().mapToInt(Attainment::currency).max().orElse(0),
        attainments);
  }

  /** Returns the areas for which a skill is strategic on the day that is asked about. */
  List<String> areas(UUID skill) {
    return designations.getOrDefault(skill, List.of()).stream()
        .filter(said -> said.covers(question.moment().day()))
        .map(DesignationSaid::area)
        .distinct()
        .sorted()
        .toList();
  }

  Attainment attainment(ToldBadge told, Proof proof) {
    var badge = told.badge();
    var of = told.of();
    boolean named = isReleased(ProfileField.BADGES);
    var rule = currencies.getOrDefault(proof.skill(), CurrencyRule.lasting(proof.skill()));
    return new Attainment(
        proof.level(),
        proof.step(),
        told.category(),
        Optional.of(known.address(badge)).filter(any -> named),
        Optional.of(of.address()).filter(any -> named),
        Optional.of(of.name()).filter(any -> named),
        Optional.of(of.version()).filter(any -> named),
        told(ProfileField.ASSESSMENT, () -> Optional.of(assessed(badge))),
        badge.said().validFrom(),
        badge.end(),
        rule.share(badge.said().validFrom(), question.moment().asOf()),
        rule.due(badge.said().validFrom()));
  }

  private static List<Assessment> assessed(HeldBadge badge) {
    return badge.said().assessed().stream()
        .map(
            said ->
                new Assessment(
                    said.how().toLowerCase(Locale.ROOT), said.name(), said.at(), said.by()))
        .toList();
  }

  private Optional<Score> score(List<ToldBadge> badges) {
    return question
        .score()
        .flatMap(wish -> settings.formula(wish.formula(), wish.version()))
        .map(formula -> new ScoreFold(this, formula).score(badges));
  }
}
