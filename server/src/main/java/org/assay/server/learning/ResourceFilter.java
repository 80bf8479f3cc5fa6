package org.assay.server.learning;

import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which learning resources are asked for: all conditions hold.
 *
 * @param words only those with these words, best matches first; all, in the order of their ids,
 *     when empty
 * @param provider only those of this provider
 * @param delivery only those that reach people so
 * @param skill only those that teach this skill
 * @param state only those in this state
 */
record ResourceFilter(
    Optional<SearchWords> words,
    Optional<String> provider,
    Optional<DeliveryMode> delivery,
    Optional<UUID> skill,
    ResourceState state) {

  private static final int MOST_TYPED = 300;

  /**
   * Reads the parameters of a request.
   *
   * @throws Problem invalid, if one of them is malformed
   */
  static ResourceFilter of(
      @Nullable String q,
      @Nullable String provider,
      @Nullable String delivery,
      @Nullable String skill,
      @Nullable String state) {
    if (q != null && q.length() > MOST_TYPED) {
      throw Problem.invalid("The parameter 'q' is longer than " + MOST_TYPED + " characters.");
    }
    return new ResourceFilter(
        Optional.ofNullable(q).map(text -> SearchWords.of(text).asked()),
        Optional.ofNullable(provider),
        Optional.ofNullable(delivery).map(text -> one(DeliveryMode.class, "delivery", text)),
        Optional.ofNullable(skill).map(id -> Given.id("skill", id)),
        state == null ? ResourceState.ACTIVE : one(ResourceState.class, "state", state));
  }

  static <E extends Enum<E>> E one(Class<E> type, String name, String text) {
    return Given.constant(type, text.strip(), "There is no " + name + " '" + text.strip() + "'.");
  }
}
