package org.assay.server.consent;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The logs of consents: added to and read, never changed. */
@Singleton
class ConsentStore {

  private final EntityManager entityManager;

  @Inject
  ConsentStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void add(ConsentEntry entry) {
    entityManager.persist(entry);
  }

  /** Returns a person's whole log. */
  ConsentLog of(UUID person) {
    return upTo(person, Integer.MAX_VALUE);
  }

  /** Returns the beginning of a person's log. */
  ConsentLog upTo(UUID person, int last) {
    return new ConsentLog(
        entityManager
            .createQuery(
                "select c from ConsentEntry c where c.person = :person and c.number <= :last"
                    + " order by c.number",
                ConsentEntry.class)
            .setParameter("person", person)
            .setParameter("last", last)
            .getResultList());
  }

  /**
   * Returns, in one query, what the logs of people say about a purpose, and their last entries,
   * which tell how far they were read. Who never gave a consent is left out.
   */
  Map<UUID, ConsentLog> about(Collection<UUID> people, String purpose) {
    return entityManager
        .createQuery(
            "select c from ConsentEntry c where c.person in :people and (c.purpose = :purpose"
                + " or c.number = (select max(d.number) from ConsentEntry d"
                + " where d.person = c.person)) order by c.person, c.number",
            ConsentEntry.class)
        .setParameter("people", people)
        .setParameter("purpose", purpose)
        .getResultStream()
        .collect(groupingBy(ConsentEntry::person, collectingAndThen(toList(), ConsentLog::new)));
  }

  /** Returns what ended by itself, by instant and person; each person once for an instant. */
  List<ConsentEnd> ends(
      String purpose,
      List<ProfileField> fields,
      UUID reader,
      ConsentEnd after,
      Instant until,
      int most) {
    return entityManager
        .createQuery(
            "select distinct c.ends, c.person from ConsentEntry c where c.purpose = :purpose"
                + " and c.field in :fields and (c.reader is null or c.reader = :reader)"
                + " and c.ends >= :at and (c.ends > :at or c.person > :person)"
                + " and c.ends <= :until and not exists (select w.id from ConsentEntry w"
                + " where w.person = c.person and w.withdraws = c.number)"
                + " order by c.ends, c.person",
            Object[].class)
        .setParameter("purpose", purpose)
        .setParameter("fields", fields)
        .setParameter("reader", reader)
        .setParameter("at", after.at())
        .setParameter("person", after.person())
        .setParameter("until", until)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new ConsentEnd((Instant) row[0], (UUID) row[1]))
        .toList();
  }
}
