package org.assay.server.skillprofile;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of an event: the person, and the place among what became known about them. For JPA. */
class EventKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID person = new UUID(0, 0);
  private int number;

  /** For JPA. */
  EventKey() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventKey key && person.equals(key.person) && number == key.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, number);
  }
}
