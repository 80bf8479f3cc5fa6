package org.assay.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.issuer.ReadPublicKeys;
import org.assay.server.platform.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody can write to the database. */
@ExtendWith(ArquillianExtension.class)
class TamperingContainerIT {

  @Inject RecordReads recordReads;
  @Inject CheckLedger checkLedger;
  @Inject CheckStore store;
  @Inject AppendStore appendStore;
  @Inject KnownEnds knownEnds;
  @Inject OwnLane ownLane;
  @Inject ReadPublicKeys publicKeys;
  @Inject TablesInContainer tables;
  @Inject Ids ids;
  @Inject Clock clock;

  private UUID person = new UUID(0, 0);

  @BeforeEach
  void somebody() {
    person = ids.next();
  }

  @Test
  void any_changed_column_of_any_row_is_found_in_the_database() throws Exception {
    recordReads.record(
        List.of(
            tables.read(person, "a.b.c"),
            tables.read(person, "d.e.f"),
            tables.read(person, "g.h.i")));
    recordReads.record(List.of(tables.read(person, "j.k.l")));
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
    recordReads.record(List.of(tables.read(person, "a.b.c"), tables.read(person, "d.e.f")));
    recordReads.record(List.of(tables.read(person, "g.h.i")));
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
    recordReads.record(List.of(tables.read(person, "a.b.c")));
    recordReads.record(List.of(tables.read(person, "d.e.f")));
    var end = ownEnd();
    ownLane.begin(new Object());
    var tail = " WHERE lane = '%s' AND number >= %d".formatted(end.lane(), end.number());
    tables.backUp();
    try {
      tables.sql("DELETE FROM ledger_entry" + tail);
      tables.sql("DELETE FROM ledger_receipt" + tail);
      tables.sql("DELETE FROM ledger_head" + tail);

      var walk = new LedgerWalk(store, new KnownEnds(), signatures());
      while (walk.step()) {
        assertThat(walk).isNotNull();
      }

      assertThat(walk.answer(clock.instant(), clock.instant()).findings())
          .extracting(LedgerFinding::code, LedgerFinding::lane)
          .containsExactly(tuple(Flaw.TAIL_MISSING, end.lane()));
    } finally {
      tables.restore();
    }
  }

  @Test
  void lane_that_somebody_adds_is_found_and_does_not_take_the_place_of_a_witness()
      throws Exception {
    recordReads.record(List.of(tables.read(person, "a.b.c")));
    var end = ownEnd();
    var added = Lane.open(ids.next(), ids.next(), Instant.parse("2026-11-22T08:00:00Z"), List.of());
    tables.backUp();
    try {
      tables.sql(
          "INSERT INTO ledger_lane VALUES ('%s', '%s', '2026-11-22 08:00:00', UNHEX('%s'))"
              .formatted(added.id(), added.process(), added.genesis().hex()));

      assertThat(checkLedger.check().findings())
          .extracting(LedgerFinding::code, LedgerFinding::lane)
          .containsExactly(tuple(Flaw.HEAD_MISSING, added.id()));
      tables.sql(
          "INSERT INTO ledger_anchor VALUES ('%s', '%s', %d, UNHEX('%s'))"
              .formatted(added.id(), end.lane(), end.number(), end.hash().hex()));
      tables.sql(
          "INSERT INTO ledger_anchor SELECT id, '%s', %d, genesis FROM ledger_lane WHERE id <> '%s'"
                  .formatted(end.lane(), end.number(), added.id())
              + " ORDER BY id LIMIT 1");

      assertThat(appendStore.looseEnds(ids.next()))
          .extracting(Anchor::known, Anchor::number)
          .contains(tuple(end.lane(), end.number()));
    } finally {
      tables.restore();
    }
  }

  /** Whoever may write may also write what cannot be read; the check goes on all the same. */
  @Test
  void moment_that_cannot_be_read_is_found_and_its_entry_named() throws Exception {
    recordReads.record(List.of(tables.read(person, "a.b.c")));
    var end = ownEnd();
    var last = " WHERE lane = '%s' AND number = %d".formatted(end.lane(), end.number());
    for (var none : List.of("0000-00-00", "2026-02-31 08:00:00")) {
      tables.backUp();
      try {
        tables.loosely("UPDATE ledger_entry SET at = '" + none + "'" + last);

        assertThat(checkLedger.check().findings())
            .extracting(LedgerFinding::code, LedgerFinding::number)
            .contains(tuple(Flaw.ENTRY_ALTERED, Optional.of(end.number())));
      } finally {
        tables.restore();
      }
    }
  }

  @Test
  void process_that_has_another_memory_of_a_lane_says_so() {
    recordReads.record(List.of(tables.read(person, "a.b.c")));
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
    tables.backUp();
    try {
      tables.sql("UPDATE " + table + " SET " + change + where);
      assertThat(checkLedger.check().findings()).as(table + " " + change).isNotEmpty();
    } finally {
      tables.restore();
    }
    assertThat(checkLedger.check().sound()).as("after " + change).isTrue();
  }

  private boolean without(Flaw flaw, String... deleted) throws Exception {
    tables.backUp();
    try {
      for (var from : deleted) {
        tables.sql("DELETE FROM " + from);
      }
      return checkLedger.check().findings().stream().anyMatch(found -> found.code() == flaw);
    } finally {
      tables.restore();
    }
  }

  private HeadSignatures signatures() {
    return new HeadSignatures(publicKeys::find);
  }

  private LaneEnd ownEnd() {
    return knownEnds.all().stream()
        .max(Comparator.comparing(end -> end.lane().toString()))
        .orElseThrow();
  }
}
