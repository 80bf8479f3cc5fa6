package org.assay.server.access;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A tool to be let in.
 *
 * @param name how people call it, up to 200 characters
 * @param scopes what it may do
 * @param purposes what it may read skill profiles for, as words such as {@code compensation}
 */
public record ClientRequest(
    @Nullable String name, @Nullable List<Scope> scopes, Optional<List<String>> purposes) {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_PURPOSES = 20;
  private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** Checks the members. */
  public ClientRequest {
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw Problem.invalid("The member 'name' must be a text of 1 to 200 characters.");
    }
    if (scopes == null || scopes.isEmpty() || scopes.stream().anyMatch(Objects::isNull)) {
      throw Problem.invalid("The member 'scopes' must be a list with at least one scope.");
    }
    purposes.ifPresent(ClientRequest::check);
  }

  private static void check(List<String> purposes) {
    if (purposes.size() > MOST_PURPOSES
        || !purposes.stream().allMatch(word -> word != null && PURPOSE.matcher(word).matches())) {
      throw Problem.invalid(
          "The member 'purposes' must be a list of up to 20 words in kebab-case.");
    }
  }

  String label() {
    return String.valueOf(name).strip();
  }

  Set<Scope> scopeSet() {
    return scopes == null ? Set.of() : Set.copyOf(scopes);
  }

  Set<String> purposeSet() {
    return purposes.stream().flatMap(List::stream).collect(toSet());
  }
}
