package org.assay.server.consent;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A policy as an owner publishes it.
 *
 * @param terms one for each field
 */
public record NewPolicy(List<Term> terms) {

  private static final int FIELDS = ProfileField.values().length;

  /** Checks the members; the terms come out in the order of the fields. */
  public NewPolicy {
    terms =
        Given.list("terms", terms, FIELDS).stream()
            .sorted(Comparator.comparing(Term::field))
            .toList();
    if (terms.stream().map(Term::field).collect(toSet()).size() != FIELDS
        || terms.size() != FIELDS) {
      throw Problem.invalid("The member 'terms' has one term for each field of a profile.");
    }
  }
}
