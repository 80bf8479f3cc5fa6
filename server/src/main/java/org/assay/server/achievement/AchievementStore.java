package org.assay.server.achievement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;

/** The rows of badge classes and their versions. */
@Singleton
class AchievementStore {

  private final EntityManager entityManager;

  @Inject
  AchievementStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Writes a class at once, because the row of its version points at it. */
  void add(BadgeClass badgeClass) {
    entityManager.persist(badgeClass);
    entityManager.flush();
  }

  void add(AchievementVersion version) {
    entityManager.persist(version);
    entityManager.flush();
  }

  Optional<BadgeClass> find(UUID id) {
    return Optional.ofNullable(entityManager.find(BadgeClass.class, id));
  }

  /** Finds a class and holds it, so that its versions change one after the other. */
  BadgeClass hold(UUID id) {
    return Optional.ofNullable(
            entityManager.find(BadgeClass.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> Problem.notFound("achievement", id));
  }

  Optional<AchievementVersion> version(UUID achievement, int number) {
    return entityManager
        .createQuery(
            "select v from AchievementVersion v where v.achievement = :achievement"
                + " and v.number = :number",
            AchievementVersion.class)
        .setParameter("achievement", achievement)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Returns the latest published versions of classes in use whose rule has one of the mentions. */
  List<AchievementVersion> mentioning(Set<Mention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct v from AchievementVersion v join v.mentions m, BadgeClass c"
                + " where m in :mentions and c.id = v.achievement and c.latest = v.number"
                + " and c.retiredAt is null",
            AchievementVersion.class)
        .setParameter("mentions", mentions.stream().map(Mention::toString).toList())
        .getResultStream()
        .sorted(Comparator.comparing(AchievementVersion::achievement))
        .toList();
  }

  /**
   * Lets nobody else publish until the transaction ends: whether classes require each other in a
   * circle can only be seen by who publishes alone.
   */
  void holdAll() {
    entityManager
        .createNativeQuery("SELECT id FROM achievement ORDER BY id LIMIT 1 FOR UPDATE")
        .getResultList();
  }

  /** Returns the latest published versions of classes in use that prove one of the skills. */
  List<AchievementVersion> proving(Set<UUID> skills, int most) {
    if (skills.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select v from AchievementVersion v, BadgeClass c"
                + " where c.id = v.achievement and c.latest = v.number and c.retiredAt is null"
                + " and exists (select w from AchievementVersion w join w.skills s"
                + " where w.id = v.id and s in :skills) order by v.achievement",
            AchievementVersion.class)
        .setParameter("skills", skills)
        .setMaxResults(most)
        .getResultList();
  }

  /** Returns published classes, retired or not, of a category and with one of the skills. */
  List<UUID> published(Optional<Category> category, Optional<Set<UUID>> skills) {
    if (skills.filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    var text =
        new StringBuilder("select distinct v.achievement from AchievementVersion v")
            .append(skills.isPresent() ? " join v.skills s where s in :skills" : " where 1 = 1")
            .append(" and v.document is not null");
    category.ifPresent(wanted -> text.append(" and v.category = :category"));
    var query = entityManager.createQuery(text.toString(), UUID.class);
    skills.ifPresent(wanted -> query.setParameter("skills", wanted));
    category.ifPresent(wanted -> query.setParameter("category", wanted));
    return query.getResultList();
  }

  /** Returns classes with the version that is shown: the latest published, else the draft. */
  List<ShownClass> list(AchievementFilter filter, Paging paging) {
    if (filter.skills().filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    var text =
        new StringBuilder(
            "select c, v from BadgeClass c, AchievementVersion v" + " where v.achievement = c.id");
    text.append(
        filter.all()
            ? " and (v.number = c.latest or (c.latest = 0 and v.number = c.draft))"
            : " and v.number = c.latest and c.retiredAt is null");
    paging.after().ifPresent(after -> text.append(" and c.id > :after"));
    filter.category().ifPresent(category -> text.append(" and v.category = :category"));
    filter
        .skills()
        .ifPresent(
            skills ->
                text.append(
                    " and exists (select w from AchievementVersion w join w.skills s"
                        + " where w.id = v.id and s in :skills)"));
    var query = entityManager.createQuery(text.append(" order by c.id").toString(), Object[].class);
    paging.after().ifPresent(after -> query.setParameter("after", after));
    filter.category().ifPresent(category -> query.setParameter("category", category));
    filter.skills().ifPresent(skills -> query.setParameter("skills", skills));
    return query.setMaxResults(paging.rows()).getResultStream().map(ShownClass::of).toList();
  }
}
