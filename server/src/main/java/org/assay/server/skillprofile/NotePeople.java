package org.assay.server.skillprofile;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Optional;
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
    var before = events.lastPlaces(event.people().stream().map(Person::id).toList());
    var placements = new ArrayList<Placement>();
    for (var person : event.people()) {
      var place = PlaceSaid.of(person);
      var last = Optional.ofNullable(before.get(person.id()));
      if (last.isEmpty()) {
        note.first(person.id(), EventKind.PLACED, place);
      } else if (!last.get().says(place)) {
        note.note(person.id(), EventKind.PLACED, Optional.empty(), place);
      } else {
        continue;
      }
      placements.addAll(place.placements(person.id()));
    }
    events.addPlaces(placements);
  }
}
