package org.assay.server.learner;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list is of: all conditions hold.
 *
 * @param conditions the wanted value by the name of an entity's attribute
 */
record LearnerFilter(Map<String, String> conditions) {

  static LearnerFilter of(
      @Nullable String employeeId, @Nullable String email, @Nullable String unit) {
    var conditions = new HashMap<String, String>();
    put(conditions, "employeeId", employeeId);
    put(conditions, "email", email);
    put(conditions, "unit", unit);
    return new LearnerFilter(Map.copyOf(conditions));
  }

  private static void put(Map<String, String> into, String name, @Nullable String value) {
    if (value != null) {
      into.put(name, value);
    }
  }
}
