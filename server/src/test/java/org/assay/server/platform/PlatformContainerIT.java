package org.assay.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlatformContainerIT {

  @Inject AuditLog audit;
  @Inject Ids ids;
  @Inject ProblemMapper problems;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  @Test
  void who_meets_others_at_the_same_rows_is_asked_to_come_again_and_told_when() {
    var deadlock = new SQLException("Deadlock found", "40001", 1213);
    var answer =
        problems.toResponse(new TransactionalException("x", new RuntimeException(deadlock)));
    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isNotEmpty();
  }

  @Test
  void audit_entry_survives_the_rollback_of_what_was_intended() throws Exception {
    var subject = ids.next().toString();

    transaction.begin();
    audit.write("server", "test.intended", subject, "");
    transaction.rollback();

    assertThat(entries(subject)).hasSize(1);
  }

  @Test
  void instant_is_kept_in_utc_to_the_microsecond() throws Exception {
    var subject = ids.next().toString();
    var instant = Instant.parse("2026-03-29T02:30:00.123456Z");

    transaction.begin();
    entityManager.persist(new AuditEntry(ids.next(), instant, "server", "test", subject, ""));
    transaction.commit();

    assertThat(
            entityManager
                .createNativeQuery("SELECT CAST(at AS CHAR) FROM audit_entry WHERE subject = ?1")
                .setParameter(1, subject)
                .getSingleResult())
        .isEqualTo("2026-03-29 02:30:00.123456");
    assertThat(
            entityManager
                .createQuery("SELECT e.at FROM AuditEntry e WHERE e.subject = :s", Instant.class)
                .setParameter("s", subject)
                .getSingleResult())
        .isEqualTo(instant);
  }

  @Test
  void our_own_nimbus_and_bouncy_castle_are_the_ones_loaded() {
    for (var type : List.of(JWSObject.class, BouncyCastleProvider.class)) {
      assertThat(type.getProtectionDomain().getCodeSource().getLocation().toString())
          .contains("/WEB-INF/lib/");
    }
  }

  @Test
  void who_is_turned_away_is_told_when_to_come_again() {
    var answer = problems.toResponse(new Problem(Problem.Code.UNAVAILABLE, "Later."));

    assertThat(answer.getStatus()).isEqualTo(503);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("10");
  }

  private List<AuditEntry> entries(String subject) {
    return entityManager
        .createQuery("SELECT e FROM AuditEntry e WHERE e.subject = :s", AuditEntry.class)
        .setParameter("s", subject)
        .getResultList();
  }
}
