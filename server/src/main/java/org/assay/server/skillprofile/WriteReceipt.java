package org.assay.server.skillprofile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.consent.ProfileField;
import org.assay.server.skillprofile.Receipt.Asked;
import org.assay.server.skillprofile.Receipt.Badge;
import org.assay.server.skillprofile.Receipt.Read;
import org.assay.server.skillprofile.Receipt.Released;
import org.assay.server.skillprofile.Receipt.ToldSkill;
import org.assay.server.skillprofile.SkillProfile.Attainment;
import org.assay.server.skillprofile.SkillProfile.ProvenSkill;

/**
 * Writes the receipt of an answer, purely.
 *
 * @param folded what the answer rests on
 * @param telling who told whom
 */
record WriteReceipt(Folded folded, Telling telling) {

  /**
   * Who tells whom.
   *
   * @param issuer who tells
   * @param reader the account that is told
   * @param readerName its name
   * @param kind what was asked: a profile, a batch, a match …
   * @param mask what is hidden with
   */
  record Telling(String issuer, UUID reader, String readerName, String kind, ReadMask mask) {}

  /**
   * Writes.
   *
   * @param answer all that is told, which the digest is of
   */
  static Receipt of(Folded folded, Object answer, Telling telling) {
    return new WriteReceipt(folded, telling).write(answer);
  }

  private Receipt write(Object answer) {
    var known = folded.known();
    var profile = folded.profile();
    return new Receipt(
        Receipt.VERSION,
        telling.issuer(),
        Receipt.jti(profile.read()),
        folded.at(),
        telling.reader(),
        telling.readerName(),
        profile.person(),
        known.base(),
        telling.kind(),
        Asked.of(folded.question(), profile.score()),
        profile.policy(),
        read(known),
        released(profile),
        profile.withheld(),
        profile.score(),
        profile.learning(),
        profile.inferred(),
        Canonical.digest(answer));
  }

  private Read read(Known known) {
    var hidden = telling.mask().hide(known.history().read(), known.release().consents());
    return new Read(
        hidden.events(),
        known.settings().read(),
        hidden.consents(),
        known.learned().flatMap(Learned::heard));
  }

  private Released released(SkillProfile profile) {
    boolean named = folded.known().release().tells(ProfileField.BADGES);
    return new Released(
        List.copyOf(folded.known().release().fields()),
        profile.skills().stream().map(WriteReceipt::highest).toList(),
        named ? Optional.of(badges(profile)) : Optional.empty());
  }

  private static ToldSkill highest(ProvenSkill skill) {
    var best = skill.attainments().get(0);
    for (var attainment : skill.attainments()) {
      best = attainment.step() > best.step() ? attainment : best;
    }
    return new ToldSkill(skill.skill(), best.level());
  }

  private static List<Badge> badges(SkillProfile profile) {
    var skills = new LinkedHashMap<String, List<ToldSkill>>();
    var attainments = new LinkedHashMap<String, Attainment>();
    for (var skill : profile.skills()) {
      for (var attainment : skill.attainments()) {
        var badge = attainment.badge().orElseThrow();
        attainments.putIfAbsent(badge, attainment);
        skills
            .computeIfAbsent(badge, none -> new ArrayList<>())
            .add(new ToldSkill(skill.skill(), attainment.level()));
      }
    }
    return attainments.entrySet().stream()
        .map(
            entry ->
                badge(
                    entry.getKey(),
                    entry.getValue(),
                    skills.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private static Badge badge(String address, Attainment attainment, List<ToldSkill> skills) {
    return new Badge(
        address,
        attainment.achievement().orElseThrow(),
        attainment.version().orElseThrow(),
        skills);
  }
}
