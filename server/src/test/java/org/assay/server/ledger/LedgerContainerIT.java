package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assay.server.container.TogetherInContainer;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LedgerContainerIT {

  private static final Paging ALL = new Paging(200, Optional.empty());

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/assay-ledger")
  private DataSource ledgerSource;

  @Inject RecordReads recordReads;
  @Inject ReadReceipts receipts;
  @Inject ReadStore reads;
  @Inject CheckLedger checkLedger;
  @Inject TablesInContainer tables;
  @Inject Ids ids;
  @Inject UserTransaction transaction;

  private UUID person = new UUID(0, 0);

  @BeforeEach
  void somebody() {
    person = ids.next();
  }

  @Test
  void read_is_there_with_all_that_was_said_and_its_receipt() {
    var read = tables.read(person, "head.body.signature");
    recordReads.record(List.of(read));

    assertThat(reads.of(person, ALL))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.id()).isEqualTo(read.id());
              assertThat(shown.at()).isEqualTo(read.at());
              assertThat(shown.reader()).isEqualTo("Pay tool");
              assertThat(shown.tool()).isTrue();
              assertThat(shown.purpose()).isEqualTo("compensation");
              assertThat(shown.question()).contains("batch");
              assertThat(shown.fields()).containsExactly("badges", "skills");
              assertThat(shown.receipt()).isPresent();
            });
    assertThat(receipts.find(read.id()))
        .contains(
            new KeptReceipt(read.id(), person, read.reader(), read.at(), "head.body.signature"));
    assertThat(receipts.find(ids.next())).isEmpty();
  }

  @Test
  void reads_from_before_the_ledger_are_shown_and_counted_apart() throws Exception {
    long before = checkLedger.check().unchained();
    var old = ids.next();
    tables.sql(
        "INSERT INTO profile_read (id, person, reader, reader_name, tool, purpose, at) VALUES"
            + " ('%s', '%s', '%s', 'Old tool', TRUE, 'career', '2026-01-01 00:00:00')"
                .formatted(old, person, ids.next()));
    // Ids are in the order of time from one millisecond to the next, not within one.
    TimeUnit.MILLISECONDS.sleep(2);
    var read = tables.read(person, "");
    recordReads.record(List.of(read));

    assertThat(reads.of(person, ALL))
        .extracting(ReadAnswer::id, shown -> shown.question().isPresent())
        .containsExactly(tuple(old, false), tuple(read.id(), true));
    assertThat(reads.of(person, new Paging(1, Optional.of(old))))
        .extracting(ReadAnswer::id)
        .containsExactly(read.id());
    assertThat(checkLedger.check().unchained()).isEqualTo(before + 1);
  }

  @Test
  void thousand_reads_are_one_commit() {
    long heads = checkLedger.check().heads();
    recordReads.record(
        IntStream.range(0, 1_000).mapToObj(i -> tables.read(person, "a.b." + i)).toList());

    var check = checkLedger.check();
    assertThat(check.sound()).as("%s", check.findings()).isTrue();
    assertThat(check.heads()).isEqualTo(heads + 1);
    assertThat(reads.of(person, ALL)).hasSize(ALL.rows());
  }

  @Test
  void entries_are_the_successful_returns_when_many_write_at_once() throws Exception {
    var before = checkLedger.check();
    var acts = new ArrayList<Callable<?>>();
    for (int i = 0; i < 24; i++) {
      acts.add(
          () -> {
            for (int n = 0; n < 20; n++) {
              recordReads.record(
                  List.of(tables.read(person, "a.b.c"), tables.read(person, "d.e.f")));
            }
            return true;
          });
    }

    assertThat(TogetherInContainer.doTogether(acts)).containsOnly(Optional.empty());

    var check = checkLedger.check();
    assertThat(check.sound()).as("%s", check.findings()).isTrue();
    assertThat(check.entries()).isEqualTo(before.entries() + 24 * 20 * 2);
    assertThat(check.heads() - before.heads()).isBetween(1L, 24L * 20);
  }

  @Test
  void entry_outlives_the_transaction_around_it() throws Exception {
    transaction.begin();
    recordReads.record(List.of(tables.read(person, "")));
    transaction.rollback();

    assertThat(reads.of(person, ALL)).hasSize(1);
  }

  @Test
  void database_that_refuses_leaves_no_entry_and_no_answer_and_a_new_lane_is_begun()
      throws Exception {
    recordReads.record(List.of(tables.read(person, "")));
    var lanes = checkLedger.check().lanes();
    tables.sql("RENAME TABLE ledger_head TO ledger_head_away");
    try {
      assertThatThrownBy(() -> recordReads.record(List.of(tables.read(person, ""))))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.UNAVAILABLE));
    } finally {
      tables.sql("RENAME TABLE ledger_head_away TO ledger_head");
    }
    assertThat(reads.of(person, ALL)).hasSize(1);

    recordReads.record(List.of(tables.read(person, "")));

    assertThat(reads.of(person, ALL)).hasSize(2);
    var check = checkLedger.check();
    assertThat(check.sound()).as("%s", check.findings()).isTrue();
    assertThat(check.lanes()).isEqualTo(lanes + 1);
  }

  @Test
  void threads_that_hold_all_connections_are_written_for_all_the_same() throws Exception {
    var acts = new ArrayList<Callable<?>>();
    for (int i = 0; i < 32; i++) {
      acts.add(
          () -> {
            try (var held = dataSource.getConnection()) {
              assertThat(held.isValid(1)).isTrue();
              recordReads.record(List.of(tables.read(person, "")));
              return held;
            }
          });
    }

    assertThat(TogetherInContainer.doTogether(acts)).containsOnly(Optional.empty());
    assertThat(reads.of(person, ALL)).hasSize(32);
  }

  @Test
  void connection_that_broke_is_given_up_and_reads_are_recorded_again() throws Exception {
    recordReads.record(List.of(tables.read(person, "")));
    killConnection();
    int refused = 0;
    for (int i = 0; i < 4; i++) {
      try {
        recordReads.record(List.of(tables.read(person, "")));
      } catch (Problem unavailable) {
        refused++;
        TimeUnit.MILLISECONDS.sleep(1_100);
      }
    }

    assertThat(refused).as("a connection is tried out once in a second").isLessThanOrEqualTo(2);
    assertThat(reads.of(person, ALL)).hasSize(5 - refused);
    assertThat(checkLedger.check().sound()).isTrue();
  }

  /** Cuts the ledger's connection, as a firewall does or a database that is started again. */
  private void killConnection() throws SQLException {
    try (var connection = ledgerSource.getConnection();
        var statements = connection.createStatement();
        var row = statements.executeQuery("SELECT CONNECTION_ID()")) {
      row.next();
      tables.sql("KILL CONNECTION " + row.getLong(1));
    }
  }
}
