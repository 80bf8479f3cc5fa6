package org.assay.server.skillprofile;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.learner.PeopleChanged;
import org.assay.server.learner.Person;

/** Writes down where people work, in the transaction in which it changes. */
@Singleton
class NotePeople {

  private final NoteEvent note;
  private final EventStore events;

  @Inject
  NotePeople(NoteEvent note, EventStore events) {
    this.note = note;
    this.events = events;
  }

  @Transactional(TxType.MANDATORY)
  void changed(@Observes PeopleChanged event) {
    event.people().forEach(this::changed);
  }

  private void changed(Person person) {
    var place = PlaceSaid.of(person);
    boolean same = events.lastPlace(person.id()).filter(event -> event.says(place)).isPresent();
    if (!same) {
      note.note(person.id(), EventKind.PLACED, Optional.empty(), place);
      place.unit().ifPresent(unit -> events.addPlace(PlaceKind.UNIT, unit, person.id()));
      place.role().ifPresent(role -> events.addPlace(PlaceKind.ROLE, role, person.id()));
      place
          .manager()
          .map(UUID::toString)
          .ifPresent(manager -> events.addPlace(PlaceKind.MANAGER, manager, person.id()));
    }
  }
}
