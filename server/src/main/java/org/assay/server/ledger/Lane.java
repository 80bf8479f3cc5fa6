package org.assay.server.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A lane: the entries of one server process, from one moment on, in their order. Its genesis hash
 * commits to the heads of the other lanes that were there when it was opened.
 *
 * @param id its id
 * @param process the server process that opened it; a process opens a new one when a commit failed
 * @param opened when
 * @param genesis the hash of all that and of the anchors
 */
record Lane(UUID id, UUID process, Instant opened, Hash genesis) {

  static Lane open(UUID id, UUID process, Instant opened, List<Anchor> anchors) {
    return new Lane(id, process, opened, genesis(id, process, opened, anchors));
  }

  /** Returns the hash that the columns and the anchors give. */
  Hash recomputed(List<Anchor> anchors) {
    return genesis(id, process, opened, anchors);
  }

  private static Hash genesis(UUID id, UUID process, Instant opened, List<Anchor> anchors) {
    var known =
        anchors.stream()
            .sorted(Comparator.comparing(anchor -> anchor.known().toString()))
            .map(Anchor::canonical)
            .toList();
    return new CanonicalJson()
        .add("anchors", known)
        .add("id", id.toString())
        .add("opened", opened)
        .add("process", process.toString())
        .hash();
  }
}
