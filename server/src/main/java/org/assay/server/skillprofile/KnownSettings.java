package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the organisation has said. Rows are only ever added, so what was read once stays true and is
 * kept; each call asks for what came since.
 */
@Singleton
class KnownSettings {

  private final SettingStore store;
  private final AtomicReference<Settings> read = new AtomicReference<>(new Settings(List.of()));

  @Inject
  KnownSettings(SettingStore store) {
    this.store = store;
  }

  Settings now() {
    var before = Objects.requireNonNull(read.get());
    var more = store.after(before.read());
    if (more.isEmpty()) {
      return before;
    }
    var all = new ArrayList<>(before.all());
    all.addAll(more);
    var now = new Settings(all);
    read.set(now);
    return now;
  }
}
