package org.assay.server.review;

import java.util.UUID;
import org.assay.server.platform.Given;

/**
 * An endorsement as a request makes it; who makes it is the endorser.
 *
 * @param learner the id of who is endorsed
 * @param achievement the badge class
 * @param text what the endorser says; it may stand in the badge, for everybody to see
 */
public record NewEndorsement(UUID learner, UUID achievement, String text) {

  /** Checks the members. */
  public NewEndorsement {
    learner = Given.present("learner", learner);
    achievement = Given.present("achievement", achievement);
    text = Given.prose("text", text, 5000);
  }
}
