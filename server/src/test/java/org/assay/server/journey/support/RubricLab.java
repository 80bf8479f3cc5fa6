package org.assay.server.journey.support;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Labs that are graded on a rubric, and the work that people hand in for them. */
public final class RubricLab {

  private final BadgeProgramme programme;

  /** Creates it for a programme. */
  public RubricLab(BadgeProgramme programme) {
    this.programme = programme;
  }

  /** Defines a lab of 40 points, of which 24 pass, that is graded by so many assessors. */
  public String lab(int assessors) {
    var rubric =
        Map.of(
            "criteria", List.of(criterion("design", 1), criterion("security", 3)),
            "levels", List.of(level("Beginner", 0), level("Competent", 24), level("Expert", 36)),
            "passLevel", "competent");
    var lab = new HashMap<String, Object>();
    lab.putAll(Map.of("name", "Lab", "kind", "APPLIED", "rubric", rubric, "assessors", assessors));
    if (assessors > 1) {
      lab.put("tolerance", 10);
    }
    return programme.made("/assessments", lab);
  }

  private static Map<String, ?> criterion(String id, int weight) {
    var levels = List.of(level("Poor", 0), level("Good", 6), level("Best", 10));
    return Map.of("id", id, "name", id, "weight", weight, "levels", levels);
  }

  private static Map<String, ?> level(String name, int points) {
    return Map.of("id", name.toLowerCase(Locale.ROOT), "name", name, "points", points);
  }

  /** Publishes a skill class for which one passes the lab. */
  public void skillBadge(String lab) {
    var achievement = programme.draft(programme.skill("Cloud"), lab, Map.of());
    programme.owner().send("POST", "/achievements/" + achievement + "/publish").succeeded();
  }

  /** Begins a submission and returns its id. */
  public String open(AssayClient learner, String lab) {
    return learner
        .post("/assessments/" + lab + "/submissions", Map.of("text", "See the report."))
        .succeeded()
        .json()
        .get("id")
        .asText();
  }

  /** Puts a file into a submission. */
  public Answer put(AssayClient learner, String work, String name, byte[] content) {
    return learner.send(
        "PUT", "/submissions/" + work + "/files/" + name, "application/octet-stream", content);
  }

  /** Begins a submission, and hands it in with a file. */
  public String handedIn(AssayClient learner, String lab) {
    var work = open(learner, lab);
    put(learner, work, "report.txt", "I did it.".getBytes(StandardCharsets.UTF_8)).succeeded();
    learner.send("POST", "/submissions/" + work + "/hand-in").succeeded();
    return work;
  }

  /** Reads a file as an assessor. */
  public Answer file(AssayClient assessor, String lab, String work, String name) {
    return assessor.get("/assessments/" + lab + "/submissions/" + work + "/files/" + name);
  }

  /** Grades work. */
  public Answer grade(AssayClient assessor, String work, String design, String security) {
    return assessor.post(
        "/submissions/" + work + "/gradings",
        Map.of("levels", Map.of("design", design, "security", security), "feedback", "Clear."));
  }

  /** Decides an appeal by another grade. */
  public Answer correct(AssayClient assessor, String work, String design, String security) {
    var levels = Map.of("design", design, "security", security);
    return assessor.post(
        "/submissions/" + work + "/decision",
        Map.of("outcome", "corrected", "levels", levels, "feedback", "True."));
  }

  /** Records a result as one who saw it elsewhere. */
  public Answer record(AssayClient assessor, String lab, String person, int score) {
    return assessor.post(
        "/assessments/" + lab + "/results", Map.of("learner", person, "score", score));
  }

  /** Lets a tool in for the owner's sake, and returns its id. */
  public String client(List<String> scopes) {
    var wish = Map.of("name", programme.unique("tool"), "scopes", scopes, "purposes", List.of());
    return programme.owner().post("/clients", wish).succeeded().json().get("client_id").asText();
  }

  /** Lets a tool in for somebody who may do that, and returns it with a token. */
  public AssayClient tool(AssayClient by, List<String> scopes) {
    var wish = Map.of("name", programme.unique("tool"), "scopes", scopes, "purposes", List.of());
    return signedIn(by.post("/clients", wish));
  }

  /** Gives a tool a new secret, which somebody sees, and returns it with a token. */
  public AssayClient renewed(AssayClient by, String client) {
    return signedIn(by.send("POST", "/clients/" + client + "/secret"));
  }

  private AssayClient signedIn(Answer made) {
    var client = made.succeeded().json();
    return programme
        .stranger()
        .signedIn(client.get("client_id").asText(), client.get("client_secret").asText());
  }

  /** Has a token for somebody else made, and returns who acts with it. */
  public AssayClient tokenOf(AssayClient by, String person) {
    var token = by.post("/accounts/" + person + "/tokens", Map.of()).succeeded().json();
    return programme.stranger().withToken(token.get("access_token").asText());
  }
}
