package org.assay.server.lti;

import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.access.TokenAnswer;
import org.assay.server.achievement.FactKind;
import org.assay.server.achievement.FactSource;
import org.assay.server.assessment.AssessmentsInContainer;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.learner.Person;
import org.assay.server.platform.Paging;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LtiContainerIT {

  private static final Paging ALL = new Paging(200, Optional.empty());
  private static final Instant START = Instant.parse("2026-05-01T10:00:00Z");
  private static final Caller OWNER =
      new Caller(new UUID(0, 1), "Owner", true, Set.of(), Set.of(), Set.of());

  @Inject RegisterTool registerTool;
  @Inject KeepLineItems keepLineItems;
  @Inject ReadLineItems readLineItems;
  @Inject TakeInScore takeInScore;
  @Inject IssueAssertedToken issueAssertedToken;
  @Inject LineItemStore lineItems;
  @Inject AssessmentsInContainer assessments;
  @Inject PeopleInContainer people;
  @Inject @Any Instance<FactSource> sources;

  @Test
  void tool_gets_a_token_by_its_key_and_by_an_assertion_only_once() throws Exception {
    var key = new RSAKeyGenerator(2048).keyID("k").generate();
    var tool = register(key, assessments.test());
    var form = form(assertion(tool, key));
    assertThat(issue(form).scope()).contains("/scope/score");
    assertThatThrownBy(() -> issue(form)).isInstanceOf(GeneralException.class);

    var other = new RSAKeyGenerator(2048).keyID("k").generate();
    assertThatThrownBy(() -> issue(form(assertion(tool, other))))
        .isInstanceOf(GeneralException.class);
    registerTool.close(tool.id(), OWNER);
    assertThatThrownBy(() -> issue(form(assertion(tool, key))))
        .isInstanceOf(GeneralException.class);
  }

  @Test
  void assertion_used_many_times_at_the_same_moment_gives_one_token() throws Exception {
    var key = new RSAKeyGenerator(2048).keyID("k").generate();
    var form = form(assertion(register(key, assessments.test()), key));
    var got = Collections.synchronizedList(new ArrayList<TokenAnswer>());
    doTogether(
        Collections.nCopies(
            4,
            () -> {
              try {
                got.add(issue(form));
              } catch (GeneralException refused) {
                return 0;
              }
              return 1;
            }));
    assertThat(got).hasSize(1);
  }

  @Test
  void tool_speaks_in_its_own_context_and_of_its_own_assessments_only() throws Exception {
    var mine = register(key(), assessments.test());
    var theirs = register(key(), assessments.test());
    var other = as(theirs);
    assertThatThrownBy(() -> readLineItems.admit(mine.id(), other))
        .hasMessageContaining("own tool");
    assertThatThrownBy(() -> readLineItems.admit(UUID.randomUUID(), OWNER)).isNotNull();

    var foreign = item(theirs);
    assertThatThrownBy(() -> takeInScore.takeIn(mine.id(), foreign, said("x", 1, 1, 0), as(mine)))
        .isNotNull();
    var wish = wish(theirs.assessments().get(0).toString());
    assertThatThrownBy(() -> keepLineItems.make(mine.id(), wish))
        .hasStackTraceContaining("not registered for this assessment");
    assertThat(keepLineItems.make(theirs.id(), wish).label()).isEqualTo("Extra");
  }

  @Test
  void scores_in_any_order_and_repeated_give_what_the_latest_grade_says() throws Exception {
    var tool = register(key(), assessments.test());
    var item = item(tool);
    var dice = new Random(16);
    for (int round = 0; round < 6; round++) {
      var person = people.somebody();
      var feed = new ArrayList<GivenScore>();
      for (int i = 0; i < 4; i++) {
        feed.add(said(person.employeeId(), dice.nextInt(120), 100, i));
      }
      feed.add(pending(person, 5));
      feed.addAll(List.copyOf(feed));
      var expected = feed.get(3).scoreGiven().orElseThrow().min(new BigDecimal(100));
      Collections.shuffle(feed, dice);
      feed.forEach(said -> takeInScore.takeIn(tool.id(), item, said, as(tool)));

      assertThat(scores(person)).containsExactly(expected.toPlainString());
      assertThat(lineItems.grades(item, Optional.of(person.id()), ALL)).hasSize(1);
    }
  }

  @Test
  void nobody_is_graded_by_a_tool_that_they_let_in_or_gave_new_keys() throws Exception {
    var owner = people.somebody();
    var later = people.somebody();
    var other = people.somebody();
    var test = assessments.test();
    var tool = registerTool.register(given(key(), test), as(owner));
    var item = item(tool);
    registerTool.change(tool.id(), given(key(), test), as(later));
    for (var person : List.of(owner, people.sharing(owner.email()), later)) {
      var said = said(person.employeeId(), 90, 100, 1);
      assertThatThrownBy(() -> takeInScore.takeIn(tool.id(), item, said, as(tool)))
          .hasStackTraceContaining("Nobody assesses themselves");
      assertThat(scores(person)).isEmpty();
    }
    takeInScore.takeIn(tool.id(), item, said(other.employeeId(), 90, 100, 1), as(tool));
    assertThat(scores(other)).containsExactly("90");
  }

  private static Caller as(Person owner) {
    var roles = Set.of(Role.OWNER);
    return new Caller(owner.id(), "Owner", false, roles, Set.of(), Set.of());
  }

  @Test
  void grade_without_a_score_takes_the_result_back_and_progress_does_not() throws Exception {
    var tool = register(key(), assessments.test());
    var item = item(tool);
    var person = people.somebody();
    takeInScore.takeIn(tool.id(), item, said(person.employeeId(), 90, 100, 1), as(tool));
    takeInScore.takeIn(tool.id(), item, pending(person, 2), as(tool));
    assertThat(scores(person)).containsExactly("90");
    takeInScore.takeIn(tool.id(), item, none(person, 3), as(tool));
    assertThat(scores(person)).isEmpty();
  }

  @Test
  void hidden_line_item_takes_no_scores_and_its_results_stay() throws Exception {
    var tool = register(key(), assessments.test());
    var item = item(tool);
    var person = people.somebody();
    takeInScore.takeIn(tool.id(), item, said(person.id().toString(), 90, 100, 1), as(tool));
    keepLineItems.delete(tool.id(), item);
    assertThatThrownBy(
            () -> takeInScore.takeIn(tool.id(), item, said(person.employeeId(), 1, 1, 2), as(tool)))
        .hasStackTraceContaining("no line item");
    assertThat(scores(person)).containsExactly("90");
  }

  private TokenAnswer issue(String form) throws GeneralException {
    return issueAssertedToken.issue(AssertedWish.read(form));
  }

  private static String form(String assertion) {
    return "grant_type=client_credentials&client_assertion_type="
        + "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion="
        + assertion
        + "&scope=https%3A%2F%2Fpurl.imsglobal.org%2Fspec%2Flti-ags%2Fscope%2Fscore+unknown";
  }

  private static String assertion(ToolAnswer tool, RSAKey key) throws Exception {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(tool.clientId())
            .subject(tool.clientId())
            .audience(tool.tokenEndpoint().toString())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .build();
    var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  private static RSAKey key() throws Exception {
    return new RSAKeyGenerator(2048).keyID("k").generate();
  }

  private ToolAnswer register(RSAKey key, UUID assessment) throws Exception {
    return registerTool.register(given(key, assessment), OWNER);
  }

  private static NewTool given(RSAKey key, UUID assessment) throws Exception {
    var keys = new ObjectMapper().readTree(new JWKSet(key).toPublicJWKSet().toString());
    return new NewTool(
        "Quiz",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(keys),
        List.of(assessment));
  }

  private UUID item(ToolAnswer tool) {
    var filter = LineItemFilter.of(null, null, null);
    return lineItems.list(tool.id(), filter, ALL).get(0).id();
  }

  private static Caller as(ToolAnswer tool) {
    return new Caller(tool.id(), tool.name(), true, Set.of(), Set.of(), Set.of());
  }

  private static NewLineItem wish(String resource) {
    return new NewLineItem(
        "Extra",
        BigDecimal.TEN,
        Optional.of(resource),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static GivenScore said(String user, int given, int maximum, int minute) {
    return score(user, Optional.of(given), maximum, minute, "FullyGraded");
  }

  private static GivenScore pending(Person person, int minute) {
    return score(person.employeeId(), Optional.of(3), 100, minute, "PendingManual");
  }

  private static GivenScore none(Person person, int minute) {
    return score(person.employeeId(), Optional.empty(), 100, minute, "FullyGraded");
  }

  private static GivenScore score(
      String user, Optional<Integer> given, int maximum, int minute, String grading) {
    return new GivenScore(
        user,
        START.plusSeconds(60L * minute),
        "Completed",
        grading,
        given.map(BigDecimal::new),
        Optional.of(new BigDecimal(maximum)),
        Optional.empty());
  }

  private List<String> scores(Person person) {
    return sources.stream()
        .flatMap(source -> source.factsOf(person.id()).stream())
        .filter(fact -> fact.kind() == FactKind.RESULT)
        .map(fact -> fact.value().orElseThrow().toPlainString())
        .toList();
  }
}
