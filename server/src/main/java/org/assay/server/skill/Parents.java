package org.assay.server.skill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.skill.ImportReport.Kind;
import org.assay.server.skill.ImportReport.Line;
import org.jspecify.annotations.Nullable;

/** Who stands above whom in a file: parents that are not in it, and circles, are left out. */
final class Parents {

  private static final int DEEPEST = 50;

  private final Map<String, SourceItem> items;
  private final List<Line> lines;

  Parents(Map<String, SourceItem> items, List<Line> lines) {
    this.items = items;
    this.lines = lines;
  }

  /** Returns the ids of the parents, by the sources of the children. */
  Map<String, UUID> ids(Map<String, UUID> ids) {
    var parents = new HashMap<String, UUID>();
    for (var item : items.values()) {
      var parent = item.parent();
      if (parent.isPresent()) {
        Optional.ofNullable(ids.get(parent.get()))
            .filter(id -> isTree(item))
            .ifPresentOrElse(
                id -> parents.put(item.source(), id),
                () -> say(item, "The skill above it is not in the file, or below it."));
      }
    }
    return parents;
  }

  private boolean isTree(SourceItem item) {
    var seen = new HashSet<String>();
    @Nullable SourceItem at = item;
    while (at != null) {
      if (!seen.add(at.source()) || seen.size() > DEEPEST) {
        return false;
      }
      at = at.parent().map(items::get).orElse(null);
    }
    return true;
  }

  private void say(SourceItem item, String words) {
    lines.add(new Line(Kind.NOTE, item.label(), words));
  }
}
