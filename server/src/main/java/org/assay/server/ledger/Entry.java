package org.assay.server.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the ledger, column by column as it stands in its row. What a row says need not be
 * what was written: {@link #recomputed()} tells.
 *
 * @param lane the lane
 * @param number its place in the lane, the first being 1
 * @param id the read
 * @param person whom it is about
 * @param reader who reads
 * @param readerName the reader's name
 * @param tool 1 for a tool, 0 for a person
 * @param purpose what for
 * @param question which question
 * @param fields the names of what was released, with commas between
 * @param at when
 * @param receipt the hash of the receipt
 * @param previous the hash of the entry before, for the first one that of the lane
 * @param hash the hash of all that
 */
record Entry(
    UUID lane,
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
    Hash receipt,
    Hash previous,
    Hash hash) {

  /** Creates the entry of a read. */
  static Entry of(ProfileRead read, Hash receipt, UUID lane, long number, Hash previous) {
    var entry =
        new Entry(
            lane,
            number,
            read.id(),
            read.person(),
            read.reader(),
            read.readerName(),
            read.tool() ? 1 : 0,
            read.purpose(),
            read.question(),
            String.join(",", read.fields()),
            read.at(),
            receipt,
            previous,
            previous);
    return entry.withHash(entry.recomputed());
  }

  /** Returns the hash that the columns give. */
  Hash recomputed() {
    return canonical(number).hash();
  }

  /** Returns the hash that the columns would give at another place of the lane. */
  Hash recomputedAt(long place) {
    return canonical(place).hash();
  }

  /** Returns what is hashed. */
  String canonical() {
    return canonical(number).end();
  }

  private CanonicalJson canonical(long place) {
    return new CanonicalJson()
        .add("at", at)
        .add("fields", fields)
        .add("id", id.toString())
        .add("lane", lane.toString())
        .add("number", place)
        .add("person", person.toString())
        .add("previous", previous.hex())
        .add("purpose", purpose)
        .add("question", question)
        .add("reader", reader.toString())
        .add("readerName", readerName)
        .add("receipt", receipt.hex())
        .add("tool", tool);
  }

  Entry withReceipt(Hash other) {
    return new Entry(
        lane,
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
        other,
        previous,
        hash);
  }

  private Entry withHash(Hash other) {
    return new Entry(
        lane,
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
        receipt,
        previous,
        other);
  }
}
