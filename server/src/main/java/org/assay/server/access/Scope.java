package org.assay.server.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token may be used for; the closed set of OAuth scopes of this server's API. */
public enum Scope {
  /** Make and change skills, frameworks and strategic designations. */
  SKILLS_WRITE,
  /** Make, publish and retire badge classes; read drafts. */
  ACHIEVEMENTS_WRITE,
  /** Register people and change what is known of them. */
  LEARNERS_WRITE,
  /** Read people. */
  LEARNERS_READ,
  /** Define assessments. */
  ASSESSMENTS_WRITE,
  /** Record results of assessments. */
  RESULTS_WRITE,
  /** Order badges and see orders. */
  CREDENTIALS_ISSUE,
  /** Revoke badges. */
  CREDENTIALS_REVOKE,
  /** List badges of people. */
  CREDENTIALS_READ,
  /** Read skill profiles; a purpose is needed too. */
  SKILLPROFILES_READ,
  /** Make accounts, clients and tokens. */
  ACCESS_WRITE,
  /** Read the server's metrics. */
  METRICS_READ;

  /** Returns the scope as it stands in tokens, such as {@code achievements:write}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /** Reads a scope; empty when there is none of that name. */
  public static Optional<Scope> of(String wireName) {
    return Stream.of(values()).filter(scope -> scope.wireName().equals(wireName)).findFirst();
  }
}
