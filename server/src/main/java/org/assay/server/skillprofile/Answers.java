package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is told about a person, by the kind of question: worked out anew, it is the same again. */
@Singleton
class Answers {

  private final Map<String, Function<Folded, Object>> byKind =
      Map.of(
          "profile", Folded::profile,
          "batch", Folded::profile,
          "query", Folded::profile,
          "changes", Folded::profile,
          "new-skills", NewSkills::of);

  @Inject
  Answers() {}

  /** Returns what is told about somebody, if there are questions of the kind. */
  Optional<Object> of(String kind, Folded folded) {
    return Optional.ofNullable(byKind.get(kind)).map(answer -> answer.apply(folded));
  }
}
