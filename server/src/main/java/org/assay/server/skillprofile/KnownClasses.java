package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What profiles say of badge classes. A version never changes, so it is kept once it was read. */
@Singleton
class KnownClasses {

  private static final int MOST = 20_000;

  private final HistoryStore store;
  private final Map<ClassKey, ClassSaid> kept = new ConcurrentHashMap<>();

  @Inject
  KnownClasses(HistoryStore store) {
    this.store = store;
  }

  ClassSaid of(ClassKey key) {
    if (kept.size() >= MOST) {
      kept.clear();
    }
    return kept.computeIfAbsent(key, store::classOf);
  }
}
