package org.assay.server.ledger;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows with one column changed. */
final class Change {

  private static final UUID OTHER = SampleLane.id(999);
  private static final Hash ELSE = Hash.ofText("else");

  private Change() {}

  static Entry purpose(Entry e, String to) {
    return entry(
        e,
        e.number(),
        e.id(),
        e.person(),
        e.reader(),
        e.readerName(),
        e.tool(),
        to,
        e.question(),
        e.fields(),
        e.at(),
        e.previous(),
        e.hash());
  }

  static Entry number(Entry e, long to) {
    return entry(
        e,
        to,
        e.id(),
        e.person(),
        e.reader(),
        e.readerName(),
        e.tool(),
        e.purpose(),
        e.question(),
        e.fields(),
        e.at(),
        e.previous(),
        e.hash());
  }

  static Entry previous(Entry e, Hash to) {
    return entry(
        e,
        e.number(),
        e.id(),
        e.person(),
        e.reader(),
        e.readerName(),
        e.tool(),
        e.purpose(),
        e.question(),
        e.fields(),
        e.at(),
        to,
        e.hash());
  }

  static Entry hash(Entry e, Hash to) {
    return entry(
        e,
        e.number(),
        e.id(),
        e.person(),
        e.reader(),
        e.readerName(),
        e.tool(),
        e.purpose(),
        e.question(),
        e.fields(),
        e.at(),
        e.previous(),
        to);
  }

  /** Makes the hash fit. */
  static Entry fitting(Entry e) {
    return hash(e, e.recomputed());
  }

  /** Returns an entry with each of its columns changed, one at a time. */
  static Stream<Entry> eachColumn(Entry e) {
    return Stream.of(
        number(e, e.number() + 1000),
        entry(
            e,
            e.number(),
            OTHER,
            e.person(),
            e.reader(),
            e.readerName(),
            e.tool(),
            e.purpose(),
            e.question(),
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            OTHER,
            e.reader(),
            e.readerName(),
            e.tool(),
            e.purpose(),
            e.question(),
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            OTHER,
            e.readerName(),
            e.tool(),
            e.purpose(),
            e.question(),
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            e.reader(),
            e.readerName() + " ",
            e.tool(),
            e.purpose(),
            e.question(),
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            e.reader(),
            e.readerName(),
            2,
            e.purpose(),
            e.question(),
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        purpose(e, e.purpose().toUpperCase(java.util.Locale.ROOT)),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            e.reader(),
            e.readerName(),
            e.tool(),
            e.purpose(),
            "batch",
            e.fields(),
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            e.reader(),
            e.readerName(),
            e.tool(),
            e.purpose(),
            e.question(),
            "",
            e.at(),
            e.previous(),
            e.hash()),
        entry(
            e,
            e.number(),
            e.id(),
            e.person(),
            e.reader(),
            e.readerName(),
            e.tool(),
            e.purpose(),
            e.question(),
            e.fields(),
            e.at().plusNanos(1000),
            e.previous(),
            e.hash()),
        e.withReceipt(ELSE),
        previous(e, ELSE),
        hash(e, ELSE));
  }

  static Head hash(Head h, Hash to) {
    return new Head(h.lane(), h.number(), h.since(), to, h.at(), h.key(), h.signature());
  }

  static Head key(Head h, String to) {
    return new Head(h.lane(), h.number(), h.since(), h.hash(), h.at(), to, h.signature());
  }

  /** Returns a head with each of its columns changed, one at a time. */
  static Stream<Head> eachColumn(Head h) {
    char first = h.signature().charAt(0);
    return Stream.of(
        new Head(OTHER, h.number(), h.since(), h.hash(), h.at(), h.key(), h.signature()),
        new Head(h.lane(), h.number() + 7, h.since(), h.hash(), h.at(), h.key(), h.signature()),
        new Head(h.lane(), h.number(), h.since() + 1, h.hash(), h.at(), h.key(), h.signature()),
        hash(h, ELSE),
        new Head(
            h.lane(),
            h.number(),
            h.since(),
            h.hash(),
            h.at().plusNanos(1000),
            h.key(),
            h.signature()),
        key(h, "did:web:example.org#z6MkElse"),
        h.withSignature((first == '0' ? '1' : '0') + h.signature().substring(1)));
  }

  static Lane opened(Lane l, Instant to) {
    return new Lane(l.id(), l.process(), to, l.genesis());
  }

  /** Returns the row of a lane with each of its columns changed, one at a time. */
  static Stream<Lane> eachColumn(Lane l) {
    return Stream.of(
        new Lane(OTHER, l.process(), l.opened(), l.genesis()),
        new Lane(l.id(), OTHER, l.opened(), l.genesis()),
        opened(l, l.opened().plusNanos(1000)),
        new Lane(l.id(), l.process(), l.opened(), ELSE));
  }

  /** Returns an anchor with each of its columns changed, one at a time. */
  static Stream<Anchor> eachColumn(Anchor a) {
    return Stream.of(
        new Anchor(a.lane(), OTHER, a.number(), a.hash()),
        new Anchor(a.lane(), a.known(), a.number() + 1, a.hash()),
        new Anchor(a.lane(), a.known(), a.number(), ELSE));
  }

  private static Entry entry(
      Entry e,
      long number,
      UUID id,
      UUID person,
      UUID reader,
      String readerName,
      int tool,
      String purpose,
      String question,
      String fields,
      Instant at,
      Hash previous,
      Hash hash) {
    return new Entry(
        e.lane(),
        number,
        id,
        person,
        reader,
        readerName,
        tool,
        purpose,
        question,
        fields,
        at,
        e.receipt(),
        previous,
        hash);
  }
}
