package org.assay.server.lti;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which line items are asked for.
 *
 * @param conditions by name of the member, what it must be
 */
record LineItemFilter(Map<String, String> conditions) {

  static LineItemFilter of(
      @Nullable String resourceId, @Nullable String tag, @Nullable String resourceLinkId) {
    var conditions = new LinkedHashMap<String, String>();
    put(conditions, "resourceId", resourceId);
    put(conditions, "tag", tag);
    put(conditions, "resourceLinkId", resourceLinkId);
    return new LineItemFilter(conditions);
  }

  private static void put(Map<String, String> conditions, String name, @Nullable String value) {
    if (value != null) {
      conditions.put(name, value);
    }
  }
}
