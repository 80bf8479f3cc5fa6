package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assay.server.container.TogetherInContainer;
import org.assay.server.issuer.ReadPublicKeys;
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
  @Inject CheckStore store;
  @Inject KnownEnds knownEnds;
  @Inject OwnLane ownLane;
  @Inject ReadPublicKeys publicKeys;
  @Inject Ids ids;
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  private UUID person = new UUID(0, 0);

  @BeforeEach
  void somebody() {
    person = ids.next();
  }

  @Test
  void read_is_there_with_all_that_was_said_and_its_receipt() {
    var read = read("head.body.signature");
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
    sql(
        "INSERT INTO profile_read (id, person, reader, reader_name, tool, purpose, at) VALUES"
            + " ('%s', '%s', '%s', 'Old tool', TRUE, 'career', '2026-01-01 00:00:00')"
                .formatted(old, person, ids.next()));
    var read = read("");
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
    recordReads.record(IntStream.range(0, 1_000).mapToObj(i -> read("a.b." + i)).toList());

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
              recordReads.record(List.of(read("a.b.c"), read("d.e.f")));
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
    recordReads.record(List.of(read("")));
    transaction.rollback();

    assertThat(reads.of(person, ALL)).hasSize(1);
  }

  @Test
  void database_that_refuses_leaves_no_entry_and_no_answer_and_a_new_lane_is_begun()
      throws Exception {
    recordReads.record(List.of(read("")));
    var lanes = checkLedger.check().lanes();
    sql("RENAME TABLE ledger_head TO ledger_head_away");
    try {
      assertThatThrownBy(() -> recordReads.record(List.of(read(""))))
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.code()).isEqualTo(Code.UNAVAILABLE));
    } finally {
      sql("RENAME TABLE ledger_head_away TO ledger_head");
    }
    assertThat(reads.of(person, ALL)).hasSize(1);

    recordReads.record(List.of(read("")));

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
              recordReads.record(List.of(read("")));
              return held;
            }
          });
    }

    assertThat(TogetherInContainer.doTogether(acts)).containsOnly(Optional.empty());
    assertThat(reads.of(person, ALL)).hasSize(32);
  }

  @Test
  void connection_that_broke_is_given_up_and_reads_are_recorded_again() throws Exception {
    recordReads.record(List.of(read("")));
    killConnection();
    int refused = 0;
    for (int i = 0; i < 4; i++) {
      try {
        recordReads.record(List.of(read("")));
      } catch (Problem unavailable) {
        refused++;
        TimeUnit.MILLISECONDS.sleep(1_100);
      }
    }

    assertThat(refused).as("a connection is tried out once in a second").isLessThanOrEqualTo(2);
    assertThat(reads.of(person, ALL)).hasSize(5 - refused);
    assertThat(checkLedger.check().sound()).isTrue();
  }

  @Test
  void any_changed_column_of_any_row_is_found_in_the_database() throws Exception {
    recordReads.record(List.of(read("a.b.c"), read("d.e.f"), read("g.h.i")));
    recordReads.record(List.of(read("j.k.l")));
    var end = ownEnd();
    var where = " WHERE lane = '%s' AND number = %d".formatted(end.lane(), end.number() - 2);
    var atHead = " WHERE lane = '%s' AND number = %d".formatted(end.lane(), end.number() - 1);
    var last = " WHERE lane = '%s' AND number = %d".formatted(end.lane(), end.number());
    var other = ids.next();
    var entry =
        List.of(
            "lane = '" + other + "'",
            "number = -5",
            "number = 9999999",
            "id = '" + other + "'",
            "person = '" + other + "'",
            "reader = '" + other + "'",
            "reader_name = CONCAT(reader_name, ' ')",
            "tool = 0",
            "tool = 2",
            "purpose = 'Career'",
            "question = 'clr'",
            "fields = ''",
            "at = at + INTERVAL 1 MICROSECOND",
            "receipt = UNHEX(SHA2('x', 256))",
            "previous = UNHEX(SHA2('x', 256))",
            "hash = UNHEX(SHA2('x', 256))");
    for (var change : entry) {
      assertFound("ledger_entry", change, where);
      assertFound("ledger_entry", change, last);
    }
    for (var change : List.of("lane = '" + other + "'", "number = 9999999", "receipt = ''")) {
      assertFound("ledger_receipt", change, where);
    }
    for (var change :
        List.of(
            "lane = '" + other + "'",
            "number = 9999999",
            "number = number + 5",
            "since = since - 1",
            "hash = UNHEX(SHA2('x', 256))",
            "at = at + INTERVAL 1 MICROSECOND",
            "key_id = CONCAT(key_id, 'x')",
            "signature = REVERSE(signature)")) {
      assertFound("ledger_head", change, atHead);
      assertFound("ledger_head", change, last);
    }
    var lane = " WHERE id = '" + end.lane() + "'";
    for (var change :
        List.of(
            "id = '" + other + "'",
            "process = '" + other + "'",
            "opened = opened + INTERVAL 1 MICROSECOND",
            "genesis = UNHEX(SHA2('x', 256))")) {
      assertFound("ledger_lane", change, lane);
    }
  }

  @Test
  void deleted_rows_are_found_whoever_deletes_them() throws Exception {
    recordReads.record(List.of(read("a.b.c"), read("d.e.f")));
    recordReads.record(List.of(read("g.h.i")));
    var end = ownEnd();
    var last = " WHERE lane = '%s' AND number >= %d".formatted(end.lane(), end.number());
    var all = " WHERE lane = '%s'".formatted(end.lane());

    assertThat(without(Flaw.ENTRY_MISSING, "ledger_entry" + last)).isTrue();
    assertThat(without(Flaw.RECEIPT_MISSING, "ledger_receipt" + last)).isTrue();
    assertThat(without(Flaw.TAIL_MISSING, "ledger_head" + last)).isTrue();
    assertThat(
            without(
                Flaw.TAIL_MISSING,
                "ledger_entry" + last,
                "ledger_head" + last,
                "ledger_receipt" + last))
        .as("this server knows how long its lane is")
        .isTrue();
    assertThat(
            without(
                Flaw.LANE_MISSING,
                "ledger_entry" + all,
                "ledger_head" + all,
                "ledger_receipt" + all,
                "ledger_anchor" + all,
                "ledger_lane WHERE id = '" + end.lane() + "'"))
        .isTrue();
    assertThat(checkLedger.check().sound()).isTrue();
  }

  @Test
  void tail_that_nobody_remembers_is_missed_by_the_lane_that_came_after() throws Exception {
    recordReads.record(List.of(read("a.b.c")));
    recordReads.record(List.of(read("d.e.f")));
    var end = ownEnd();
    ownLane.begin(new Object());
    var tail = " WHERE lane = '%s' AND number >= %d".formatted(end.lane(), end.number());
    backUp();
    try {
      sql("DELETE FROM ledger_entry" + tail);
      sql("DELETE FROM ledger_receipt" + tail);
      sql("DELETE FROM ledger_head" + tail);

      var walk = new LedgerWalk(store, new KnownEnds(), signatures());
      while (walk.step()) {
        assertThat(walk).isNotNull();
      }

      assertThat(walk.answer(clock.instant(), clock.instant()).findings())
          .extracting(LedgerFinding::code, LedgerFinding::lane)
          .containsExactly(tuple(Flaw.TAIL_MISSING, end.lane()));
    } finally {
      restore();
    }
  }

  @Test
  void process_that_has_another_memory_of_a_lane_says_so() {
    recordReads.record(List.of(read("a.b.c")));
    var end = ownEnd();
    var memory = new KnownEnds();
    memory.note(new LaneEnd(end.lane(), end.number(), Hash.ofText("else")));
    var walk = new LedgerWalk(store, memory, signatures());
    while (walk.step()) {
      assertThat(walk).isNotNull();
    }

    assertThat(walk.answer(clock.instant(), clock.instant()).findings())
        .extracting(LedgerFinding::code, LedgerFinding::lane)
        .containsExactly(tuple(Flaw.LANE_REWRITTEN, end.lane()));
  }

  private void assertFound(String table, String change, String where) throws Exception {
    backUp();
    try {
      sql("UPDATE " + table + " SET " + change + where);
      assertThat(checkLedger.check().findings()).as(table + " " + change).isNotEmpty();
    } finally {
      restore();
    }
    assertThat(checkLedger.check().sound()).as("after " + change).isTrue();
  }

  private boolean without(Flaw flaw, String... deleted) throws Exception {
    backUp();
    try {
      for (var from : deleted) {
        sql("DELETE FROM " + from);
      }
      return checkLedger.check().findings().stream().anyMatch(found -> found.code() == flaw);
    } finally {
      restore();
    }
  }

  private HeadSignatures signatures() {
    return new HeadSignatures(publicKeys::find);
  }

  private LaneEnd ownEnd() {
    return knownEnds.all().stream()
        .max(java.util.Comparator.comparing(end -> end.lane().toString()))
        .orElseThrow();
  }

  private static final List<String> TABLES =
      List.of("ledger_lane", "ledger_anchor", "ledger_head", "ledger_entry", "ledger_receipt");

  private void backUp() throws SQLException {
    for (var table : TABLES) {
      sql("CREATE TABLE backup_" + table + " LIKE " + table);
      sql("INSERT INTO backup_" + table + " SELECT * FROM " + table);
    }
  }

  private void restore() throws SQLException {
    for (var table : TABLES) {
      sql("DELETE FROM " + table);
      sql("INSERT INTO " + table + " SELECT * FROM backup_" + table);
      sql("DROP TABLE backup_" + table);
    }
  }

  /** Cuts the ledger's connection, as a firewall does or a database that is started again. */
  private void killConnection() throws SQLException {
    try (var connection = ledgerSource.getConnection();
        var statements = connection.createStatement();
        var row = statements.executeQuery("SELECT CONNECTION_ID()")) {
      row.next();
      sql("KILL CONNECTION " + row.getLong(1));
    }
  }

  private void sql(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statements = connection.createStatement()) {
      statements.execute(statement);
    }
  }

  private ProfileRead read(String receipt) {
    return new ProfileRead(
        ids.next(),
        person,
        new UUID(0, 9),
        "Pay tool",
        true,
        "compensation",
        "batch",
        List.of("skills", "badges"),
        clock.instant(),
        receipt);
  }
}
