package org.assay.synthetic;

/** What people do in the organisation. */
public enum Role {
  /** Leads a team. */
  MANAGER("manager"),
  /** Designs technical solutions together with clients. */
  CLIENT_TECHNICAL_ARCHITECT("client technical architect"),
  /** Knows one field in depth. */
  SPECIALIST("specialist");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** Returns the role as it stands in files. */
  public String words() {
    return words;
  }
}
