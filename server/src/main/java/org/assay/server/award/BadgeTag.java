package org.assay.server.award;

import java.util.UUID;

/** How a fact about a badge names the award for which the badge was issued. */
public final class BadgeTag {

  private BadgeTag() {}

  /** Returns the tag. */
  public static String of(UUID award) {
    return "award:" + award;
  }
}
