package org.assay.server.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token may be used for; the closed set of OAuth scopes of this server's API. */
public enum Scope {
  SKILLS_WRITE("Make and change skills, frameworks and strategic designations"),
  ACHIEVEMENTS_WRITE("Make, publish and retire badge classes; read drafts"),
  LEARNERS_WRITE("Register people and change what is known of them"),
  LEARNERS_READ("Read people"),
  ASSESSMENTS_WRITE("Define assessments"),
  RESULTS_WRITE("Record results of assessments"),
  CREDENTIALS_ISSUE("Order badges and see orders"),
  CREDENTIALS_REVOKE("Revoke badges"),
  CREDENTIALS_READ("List badges of people"),
  SKILLPROFILES_READ("Read skill profiles; a purpose is needed too"),
  CONSENTS_WRITE("Give, withdraw and see one's own consents; for people only"),
  ACCESS_WRITE("Make accounts, clients and tokens; say what is told for which purpose"),
  METRICS_READ("Read the server's metrics"),
  SUBMISSIONS_WRITE("Hand in work for an assessment, and appeal"),
  NOMINATIONS_WRITE("Nominate people, and hand in evidence for them"),
  REVIEWS_WRITE("Review nominations that one was asked to review"),
  FIGURES_WRITE("Report figures of performance, and memberships"),
  AWARDS_READ("See why badges were awarded"),
  AWARDS_DECIDE("Audit awards again, and decide on those that lost their support"),
  CATALOGUE_WRITE("Keep the catalogue of learning resources"),
  LEARNING_WRITE("Report learning"),
  LEARNING_READ("Read learning records and plans"),
  PLANS_WRITE("Set goals; for managers, items for their team"),
  XAPI_WRITE("Send xAPI statements"),
  XAPI_READ("Read xAPI statements"),
  LTI_LINEITEM("Keep line items of one's own context", lti("lineitem")),
  LTI_LINEITEM_READONLY("Read line items of one's own context", lti("lineitem.readonly")),
  LTI_SCORE("Give scores in one's own context", lti("score")),
  LTI_RESULT_READONLY("Read results of one's own context", lti("result.readonly"));

  private final String meaning;
  private final String wireName;

  Scope(String meaning) {
    this.meaning = meaning;
    this.wireName = name().toLowerCase(Locale.ROOT).replace('_', ':');
  }

  /** One that others named. */
  Scope(String meaning, String wireName) {
    this.meaning = meaning;
    this.wireName = wireName;
  }

  /** The names that LTI gives to the scopes of its service for assignments and grades. */
  private static String lti(String word) {
    return "https://purl.imsglobal.org/spec/lti-ags/scope/" + word;
  }

  /** Returns what the scope is for, in words. */
  public String meaning() {
    return meaning;
  }

  /** Returns the scope as it stands in tokens, such as {@code achievements:write}. */
  @JsonValue
  public String wireName() {
    return wireName;
  }

  /** Reads a scope; empty when there is none of that name. */
  public static Optional<Scope> of(String wireName) {
    return Stream.of(values()).filter(scope -> scope.wireName().equals(wireName)).findFirst();
  }
}
