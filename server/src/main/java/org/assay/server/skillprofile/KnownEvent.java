package org.assay.server.skillprofile;

import java.time.Instant;
import java.util.UUID;
import org.assay.server.platform.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Something that became known about a person.
 *
 * @param number its place among what became known about them, from 1
 * @param kind what it is
 * @param badge the badge that it is about, if it is about one
 * @param knownAt when it became known
 * @param content a record as JSON, whose type depends on the kind
 */
record KnownEvent(
    int number, EventKind kind, @Nullable UUID badge, Instant knownAt, String content) {

  <T extends Record> T content(Class<T> type) {
    return JsonText.read(content, type);
  }
}
