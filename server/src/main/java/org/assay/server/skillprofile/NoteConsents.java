package org.assay.server.skillprofile;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.assay.server.consent.ConsentChanged;

/**
 * Writes down that somebody's consents changed, so that tools that keep up to date hear of it. What
 * the consents are stands in their own room, and is asked there at each read.
 */
@Singleton
class NoteConsents {

  private final NoteEvent note;

  @Inject
  NoteConsents(NoteEvent note) {
    this.note = note;
  }

  @Transactional(TxType.MANDATORY)
  void changed(@Observes ConsentChanged event) {
    note.note(event.person(), EventKind.CONSENT, Optional.empty(), ConsentSaid.of(event));
  }
}
