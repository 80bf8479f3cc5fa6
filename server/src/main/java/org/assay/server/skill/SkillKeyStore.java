package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows that file skills by parts of their names. */
@Singleton
class SkillKeyStore {

  private static final int AT_ONCE = 200;

  private final EntityManager entityManager;

  @Inject
  SkillKeyStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Finds skills that share a part; those that do not share enough are still among them. */
  List<SimilarSkill> sharing(Set<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    var places = "?,".repeat(keys.size());
    var query =
        entityManager.createNativeQuery(
            "select s.id, s.name from skill s where s.id in (select k.skill from skill_key k"
                + " where k.part in ("
                + places.substring(0, places.length() - 1)
                + "))");
    int at = 1;
    for (var key : keys) {
      query.setParameter(at++, key);
    }
    return skills(query.getResultList());
  }

  /** Returns all skills. */
  List<SimilarSkill> all() {
    return skills(entityManager.createNativeQuery("select id, name from skill").getResultList());
  }

  private static List<SimilarSkill> skills(List<?> rows) {
    var skills = new ArrayList<SimilarSkill>();
    for (var row : rows) {
      var cells = (Object[]) row;
      skills.add(new SimilarSkill(UUID.fromString(cells[0].toString()), cells[1].toString()));
    }
    return skills;
  }

  /** Finds skills that are not filed, or under an earlier name. */
  List<Skill> unfiled(int most) {
    return entityManager
        .createQuery("select s from Skill s where s.keyed = false order by s.id", Skill.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Files skills by their names. Another server may do the same at the same time. */
  void file(Collection<Skill> skills) {
    entityManager.flush();
    var cells = new ArrayList<String>();
    for (var skill : skills) {
      if (skill.revised()) {
        remove(skill);
      }
      for (var key : Wording.of(skill.name()).keys()) {
        cells.add(key);
        cells.add(skill.id().toString());
      }
      skill.keyed();
    }
    for (int from = 0; from < cells.size(); from += 2 * AT_ONCE) {
      insert(cells.subList(from, Math.min(from + 2 * AT_ONCE, cells.size())));
    }
  }

  /** Not for new skills: what finds nothing locks the place where other servers add theirs. */
  private void remove(Skill skill) {
    entityManager
        .createNativeQuery("delete from skill_key where skill = ?")
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter(1, skill.id().toString())
        .executeUpdate();
  }

  private void insert(List<String> cells) {
    var places = "(?,?),".repeat(cells.size() / 2);
    var query =
        entityManager.createNativeQuery(
            "insert ignore into skill_key (part, skill) values "
                + places.substring(0, places.length() - 1));
    // Everything is written already; to look for changes again each time would take minutes.
    query.setFlushMode(FlushModeType.COMMIT);
    for (int at = 0; at < cells.size(); at++) {
      query.setParameter(at + 1, cells.get(at));
    }
    query.executeUpdate();
  }
}
