package org.assay.server.journey.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A programme of badges as its owner runs it: the API's addresses, tokens and JSON stay in here, so
 * that a journey reads as a story. Everything it makes gets names of its own.
 */
public final class BadgeProgramme {

  private static final int PATIENCE_SECONDS = 60;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final RunningServer server;
  private final AssayClient stranger;
  private final AssayClient owner;
  private final String mark = Long.toString(System.nanoTime(), 36);

  private BadgeProgramme(RunningServer server) {
    this.server = server;
    this.stranger = AssayClient.stranger(server.base());
    var client = ownerClient(server);
    this.owner =
        stranger.signedIn(client.get("client_id").asText(), client.get("client_secret").asText());
  }

  /** Returns the programme of a server, with its owner signed in. */
  public static BadgeProgramme of(RunningServer server) {
    return new BadgeProgramme(server);
  }

  private static JsonNode ownerClient(RunningServer server) {
    try {
      return new ObjectMapper().readTree(server.data().resolve("owner-client.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the server. */
  public RunningServer server() {
    return server;
  }

  /** Returns the owner, who may do everything. */
  public AssayClient owner() {
    return owner;
  }

  /** Returns somebody without a token. */
  public AssayClient stranger() {
    return stranger;
  }

  /** Returns a text that nobody else uses. */
  public String unique(String word) {
    return word + "-" + mark + "-" + NUMBER.incrementAndGet();
  }

  /** Makes something by API and returns its id. */
  public String made(String path, Map<String, ?> body) {
    return owner.post(path, body).succeeded().json().get("id").asText();
  }

  /** Defines a framework with one skill in it. */
  public String skill(String name) {
    var framework = made("/frameworks", Map.of("name", unique("Framework"), "description", "d"));
    return made(
        "/skills?anyway=true",
        Map.of(
            "name", name, "description", "Does it.", "framework", framework, "code", unique("S")));
  }

  /** Defines a skill as above, with a scale of levels. */
  public String skill(String name, String scale) {
    var framework = made("/frameworks", Map.of("name", unique("Framework"), "description", "d"));
    return made(
        "/skills?anyway=true",
        Map.of(
            "name",
            name,
            "description",
            "Does it.",
            "framework",
            framework,
            "code",
            unique("S"),
            "scale",
            scale));
  }

  /** Defines a scale of levels, the lowest first. */
  public String scale(String... levels) {
    var all = Stream.of(levels).map(level -> Map.of("name", level)).toList();
    return made("/scales", Map.of("name", unique("Scale"), "levels", all));
  }

  /** Designates a skill as strategic for an area since the beginning of 2020. */
  public void designate(String skill, String area) {
    owner
        .post("/skills/" + skill + "/designations", Map.of("area", area, "from", "2020-01-01"))
        .succeeded();
  }

  /** Defines an assessment in which 70 of 100 passes. */
  public String assessment(String name) {
    return made("/assessments", Map.of("name", name, "kind", "APPLIED", "threshold", 70));
  }

  /** Drafts a badge class; the members given here come on top of what a skill class needs. */
  public String draft(String skill, String assessment, Map<String, ?> more) {
    var wish = new HashMap<String, Object>();
    wish.put("category", "SKILL");
    wish.put("name", "Practitioner");
    wish.put("description", "Builds things.");
    wish.put("criteria", "Pass the lab.");
    wish.put("skills", List.of(Map.of("skill", skill, "level", "practitioner")));
    wish.put("assessments", List.of(assessment));
    wish.putAll(more);
    return made("/achievements", wish);
  }

  /** Makes a skill, an assessment and a published badge class of a validity such as P2Y. */
  public Course course(String name, String validity) {
    var skill = skill(name);
    var assessment = assessment(name + " lab");
    var achievement =
        draft(skill, assessment, Map.of("name", name + " Practitioner", "validity", validity));
    owner.send("POST", "/achievements/" + achievement + "/publish").succeeded();
    return new Course(skill, assessment, achievement);
  }

  /** Publishes a badge class; what is given here comes on top of a description and criteria. */
  public String publish(Map<String, ?> more) {
    var wish = new HashMap<String, Object>();
    wish.put("description", "Does good.");
    wish.put("criteria", "Do good.");
    wish.putAll(more);
    var achievement = made("/achievements", wish);
    owner.send("POST", "/achievements/" + achievement + "/publish").succeeded();
    return achievement;
  }

  /** Registers a person and returns their id. */
  public String person(String givenName, String familyName) {
    return person(givenName, familyName, Map.of());
  }

  /** Registers a person as above, with more members. */
  public String person(String givenName, String familyName, Map<String, String> more) {
    var wish = new HashMap<String, Object>();
    wish.put("employeeId", unique("E"));
    wish.put("email", unique("mail") + "@example.org");
    wish.put("givenName", givenName);
    wish.put("familyName", familyName);
    wish.putAll(more);
    return made("/learners", wish);
  }

  /** Records a result under an id of the caller's choice. */
  public Answer record(Course course, String person, int score, String externalId) {
    return record(course, Map.of("learner", person, "score", score, "externalId", externalId));
  }

  /** Records a result as it is written here. */
  public Answer record(Course course, Map<String, ?> result) {
    return owner.post("/assessments/" + course.assessment() + "/results", result);
  }

  /** Lists a person's badges. */
  public List<JsonNode> badges(String person) {
    return all("/credentials?learner=" + person);
  }

  /** Lists the orders of a badge class. */
  public List<JsonNode> orders(Course course) {
    return all("/orders?").stream()
        .filter(order -> order.get("achievement").asText().equals(course.achievement()))
        .toList();
  }

  /** Waits for a person's first badge and returns its id. */
  public String awaitBadge(String person) {
    return awaitBadges(person, 1).get(0).get("id").asText();
  }

  /** Waits until a person has at least as many badges, and returns them. */
  public List<JsonNode> awaitBadges(String person, int count) {
    return await(() -> badges(person), found -> found.size() >= count);
  }

  /** Waits until an order stands for every badge of the class and none is pending. */
  public List<JsonNode> awaitOrdersDone(Course course) {
    return await(
        () -> orders(course),
        found -> found.stream().noneMatch(order -> order.get("state").asText().equals("PENDING")));
  }

  /** Reads a person's profile as the owner. */
  public JsonNode profile(String person) {
    return owner.get("/skill-profiles/" + person + "?purpose=compensation").succeeded().json();
  }

  /** Reads a person's profile as that person, who is told all of it. */
  public JsonNode ownProfile(String person) {
    var token = owner.post("/accounts/" + person + "/tokens", Map.of()).succeeded().json();
    return stranger
        .withToken(token.get("access_token").asText())
        .get("/skill-profiles/" + person + "?purpose=self")
        .succeeded()
        .json();
  }

  /** Takes a badge back. */
  public Answer revoke(String badge, String reason) {
    return owner.post("/credentials/" + badge + "/revoke", Map.of("reason", reason));
  }

  /** Gives a person exactly these roles and returns them with a token of their own. */
  public AssayClient actingAs(String person, String... roles) {
    owner.put("/accounts/" + person + "/roles", Map.of("roles", List.of(roles))).succeeded();
    var token = owner.post("/accounts/" + person + "/tokens", Map.of()).succeeded().json();
    return stranger.withToken(token.get("access_token").asText());
  }

  /** Lets a tool in, for scopes and purposes, and returns it with a token of its own. */
  public AssayClient tool(List<String> scopes, List<String> purposes) {
    var made = client(scopes, purposes);
    return stranger.signedIn(made.get("client_id").asText(), made.get("client_secret").asText());
  }

  /** Lets a tool in, and returns what it needs to get a token: its id and its secret. */
  public JsonNode client(List<String> scopes, List<String> purposes) {
    var wish = Map.of("name", unique("tool"), "scopes", scopes, "purposes", purposes);
    return owner.post("/clients", wish).succeeded().json();
  }

  /** Verifies a badge by API, as anybody may. */
  public Seen verify(byte[] badge, String mediaType) {
    return Seen.of(stranger.post("/verifications", mediaType, badge).succeeded().json());
  }

  /** Reads all pages of a list. */
  public List<JsonNode> all(String path) {
    var items = new ArrayList<JsonNode>();
    var after = "";
    do {
      var page =
          owner
              .get(path + (path.contains("?") ? "&" : "?") + "limit=200" + after)
              .succeeded()
              .json();
      page.get("items").forEach(items::add);
      after = page.has("next") ? "&after=" + page.get("next").asText() : "";
    } while (!after.isEmpty());
    return items;
  }

  private static <T> T await(Supplier<T> look, java.util.function.Predicate<T> enough) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    var found = look.get();
    while (!enough.test(found)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain; this is all there is: " + found);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      found = look.get();
    }
    return found;
  }
}
