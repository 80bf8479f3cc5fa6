package org.assay.server.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/** What a reviewer says to a nomination. */
public enum Verdict {
  /** The nominee did what the class recognises. */
  APPROVE,
  /** The nominee did not. */
  REJECT,
  /** The reviewer cannot tell, and counts for neither side. */
  ABSTAIN;

  /**
   * Reads a verdict, in capital or small letters.
   *
   * @throws Problem invalid, if there is none of that name
   */
  @JsonCreator
  public static Verdict of(String name) {
    return Given.constant(
        Verdict.class, name, "The verdict is one of APPROVE, REJECT and ABSTAIN.");
  }
}
