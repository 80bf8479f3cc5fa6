package org.assay.server.consent;

import java.util.regex.Pattern;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A purpose that an owner adds.
 *
 * @param name the word that tools say, 3 to 40 small letters and hyphens
 * @param title what people call it
 * @param description what is done for it, in a sentence or two for those whom it concerns
 */
public record NewPurpose(String name, String title, String description) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{1,38}[a-z]");

  /** Checks the members. */
  public NewPurpose {
    name = Given.line("name", name, 40);
    if (!NAME.matcher(name).matches()) {
      throw Problem.invalid(
          "The member 'name' is a word of 3 to 40 small letters, with hyphens inside.");
    }
    title = Given.line("title", title, 100);
    description = Given.line("description", description, 500);
  }
}
