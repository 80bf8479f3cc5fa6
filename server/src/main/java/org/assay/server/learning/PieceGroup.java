package org.assay.server.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assay.server.access.Caller;
import org.assay.server.learning.Taken.How;

/**
 * Pieces of one source while statements about them are heard, one after the other. However a row of
 * statements is cut into groups, the same comes of it.
 */
final class PieceGroup {

  private final Map<String, LearningPiece> byKey = new HashMap<>();
  private final Map<UUID, Set<String>> heard = new HashMap<>();
  private final List<LearningPiece> made = new ArrayList<>();
  private final List<LearningStatement> statements = new ArrayList<>();

  /**
   * Begins with what is known.
   *
   * @param pieces the pieces whose keys the statements have, as far as there are such
   * @param heard the fingerprints of what was said about them
   */
  PieceGroup(List<LearningPiece> pieces, Map<UUID, Set<String>> heard) {
    pieces.forEach(piece -> byKey.put(piece.said().key(), piece));
    heard.forEach((piece, said) -> this.heard.put(piece, new HashSet<>(said)));
  }

  /** Returns the pieces that were not there before. */
  List<LearningPiece> made() {
    return List.copyOf(made);
  }

  /** Returns what had not been said before. */
  List<LearningStatement> statements() {
    return List.copyOf(statements);
  }

  /** Tells whether this was said before. */
  boolean has(ReportedLearning said) {
    return Optional.ofNullable(byKey.get(said.key()))
        .filter(piece -> of(piece).contains(LearningStatement.fingerprint(said)))
        .isPresent();
  }

  /** Hears a statement. */
  Taken hear(ReportedLearning said, Caller by, Supplier<UUID> ids, Instant now) {
    var piece = byKey.get(said.key());
    if (piece == null) {
      var first = new LearningPiece(ids.get(), said, by);
      byKey.put(said.key(), first);
      made.add(first);
      keep(first, said, by, ids.get(), now);
      return new Taken(first.id(), How.NEW);
    }
    if (has(said)) {
      return new Taken(piece.id(), How.SAME);
    }
    boolean same = piece.says(said);
    boolean newer = piece.yieldsTo(said);
    if (newer) {
      piece.set(said, by);
    }
    keep(piece, said, by, ids.get(), now);
    return new Taken(piece.id(), same ? How.SAME : newer ? How.CORRECTED : How.OLDER);
  }

  private void keep(LearningPiece piece, ReportedLearning said, Caller by, UUID id, Instant now) {
    statements.add(new LearningStatement(id, piece.id(), said, by, now));
    of(piece).add(LearningStatement.fingerprint(said));
  }

  private Set<String> of(LearningPiece piece) {
    return heard.computeIfAbsent(piece.id(), any -> new HashSet<>());
  }
}
