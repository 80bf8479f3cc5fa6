package org.assay.server.access;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assay.server.access.Scope.ASSESSMENTS_WRITE;
import static org.assay.server.access.Scope.AWARDS_READ;
import static org.assay.server.access.Scope.CONSENTS_WRITE;
import static org.assay.server.access.Scope.CREDENTIALS_READ;
import static org.assay.server.access.Scope.LEARNERS_READ;
import static org.assay.server.access.Scope.LEARNING_READ;
import static org.assay.server.access.Scope.NOMINATIONS_WRITE;
import static org.assay.server.access.Scope.PLANS_WRITE;
import static org.assay.server.access.Scope.RESULTS_WRITE;
import static org.assay.server.access.Scope.REVIEWS_WRITE;
import static org.assay.server.access.Scope.SKILLPROFILES_READ;
import static org.assay.server.access.Scope.SUBMISSIONS_WRITE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person is in the programme, and the scopes that come with it.
 *
 * <table>
 *   <caption>Scopes of roles</caption>
 *   <tr><th>role</th><th>scopes</th></tr>
 *   <tr><td>owner</td><td>all</td></tr>
 *   <tr><td>assessor</td><td>assessments:write results:write learners:read</td></tr>
 *   <tr><td>manager</td><td>skillprofiles:read credentials:read learning:read awards:read plans:write
 *       (own reports only), nominations:write reviews:write</td></tr>
 *   <tr><td>advisor</td><td>skillprofiles:read (for a purpose)</td></tr>
 *   <tr><td>learner</td><td>skillprofiles:read credentials:read learning:read awards:read plans:write
 *       submissions:write (own only), nominations:write reviews:write (of others)</td></tr>
 *   <tr><td>each of them</td><td>consents:write (own only)</td></tr>
 * </table>
 */
public enum Role {
  /** Owns the programme: may do everything. */
  OWNER(EnumSet.allOf(Scope.class)),
  /** Assesses: defines assessments and records results. */
  ASSESSOR(EnumSet.of(ASSESSMENTS_WRITE, RESULTS_WRITE, LEARNERS_READ)),
  /** Leads people: reads the profiles of their own reports and nobody else's. */
  MANAGER(
      EnumSet.of(
          SKILLPROFILES_READ,
          CREDENTIALS_READ,
          LEARNING_READ,
          AWARDS_READ,
          PLANS_WRITE,
          NOMINATIONS_WRITE,
          REVIEWS_WRITE)),
  /** Advises on compensation or careers: reads profiles for a purpose. */
  ADVISOR(EnumSet.of(SKILLPROFILES_READ)),
  /** Learns: reads their own profile and badges. */
  LEARNER(
      EnumSet.of(
          SKILLPROFILES_READ,
          CREDENTIALS_READ,
          LEARNING_READ,
          AWARDS_READ,
          PLANS_WRITE,
          SUBMISSIONS_WRITE,
          NOMINATIONS_WRITE,
          REVIEWS_WRITE));

  private final Set<Scope> scopes;

  /** Whoever is anything in the programme decides about their own profile. */
  Role(Set<Scope> scopes) {
    this.scopes =
        Stream.concat(scopes.stream(), Stream.of(CONSENTS_WRITE)).collect(toUnmodifiableSet());
  }

  /** Returns the role as it stands in the API, such as {@code assessor}. */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a role; empty when there is none of that name. */
  public static Optional<Role> of(String wireName) {
    return Stream.of(values()).filter(role -> role.wireName().equals(wireName)).findFirst();
  }

  /** Returns the scopes that come with the role. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
