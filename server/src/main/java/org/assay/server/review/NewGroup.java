package org.assay.server.review;

import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A group as a request makes it.
 *
 * @param name its name, by which rules ask for it, such as {@code cloud-guild}; it does not change
 * @param description what it is
 */
public record NewGroup(String name, String description) {

  /** Checks the members. */
  public NewGroup {
    name = Given.line("name", name, 50);
    description = Given.prose("description", description, 5000);
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
      throw Problem.invalid(
          "The name of a group has small letters and digits, and hyphens between them.");
    }
  }
}
