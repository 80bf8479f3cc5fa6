package org.assay.server.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One person's profile (or part of it) as it is about to be told to a reader.
 *
 * <p>What could not be stored is refused here: it would take along the reads of others that are
 * written in the same transaction.
 *
 * @param id the read's own id, ordered by time
 * @param person whom it is about
 * @param reader the account that reads
 * @param readerName its name, at most 200 characters
 * @param tool whether the reader is a tool rather than a person
 * @param purpose what for, at most 60 characters
 * @param question which question was asked: profile, batch, query, changes, new-skills, match, clr
 * @param fields the names of what was released, sorted
 * @param at when, to the microsecond
 * @param receipt the signed statement of what was told, as compact JWS; empty if none was made
 */
public record ProfileRead(
    UUID id,
    UUID person,
    UUID reader,
    String readerName,
    boolean tool,
    String purpose,
    String question,
    List<String> fields,
    Instant at,
    String receipt) {

  private static final int NAME_MOST = 200;
  private static final int PURPOSE_MOST = 60;
  private static final int FIELDS_MOST = 400;
  private static final int RECEIPT_MOST = 1 << 23;
  private static final boolean[] TOKEN = table("[A-Za-z0-9_.~-]");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,19}");

  /** Creates it with its own copy of the names. */
  public ProfileRead {
    fields = fields.stream().sorted().toList();
    at = at.truncatedTo(ChronoUnit.MICROS);
    check(fits(readerName, NAME_MOST), "readerName");
    check(fits(purpose, PURPOSE_MOST), "purpose");
    check(WORD.matcher(question).matches(), "question");
    check(fields.stream().allMatch(name -> WORD.matcher(name).matches()), "fields");
    check(String.join(",", fields).length() <= FIELDS_MOST, "fields");
    check(receipt.length() <= RECEIPT_MOST && isToken(receipt), "receipt");
  }

  private static boolean[] table(String pattern) {
    var table = new boolean[128];
    for (int i = 0; i < table.length; i++) {
      table[i] = Character.toString(i).matches(pattern);
    }
    return table;
  }

  private static boolean fits(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** By a table, not by a pattern: receipts have thousands of characters, and each read has one. */
  private static boolean isToken(String receipt) {
    for (int i = 0; i < receipt.length(); i++) {
      char c = receipt.charAt(i);
      if (c >= TOKEN.length || !TOKEN[c]) {
        return false;
      }
    }
    return true;
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException("A read cannot be recorded with this " + what);
    }
  }
}
