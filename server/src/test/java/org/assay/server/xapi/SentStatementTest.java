package org.assay.server.xapi;

import static org.assay.server.xapi.Samples.ACTOR;
import static org.assay.server.xapi.Samples.OBJECT;
import static org.assay.server.xapi.Samples.VERB;
import static org.assay.server.xapi.Samples.read;
import static org.assay.server.xapi.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentStatementTest {

  private static final String ID = "0190f2a4-7c1b-7e11-8000-0123456789ab";

  @Test
  void statement_is_read_with_all_that_follows_from_it() {
    var sent =
        read(
            statement(
                ",\"id\":\""
                    + ID
                    + "\",\"timestamp\":\"2026-05-01T12:00:00+02:00\",\"result\":{\"score\":"
                    + "{\"scaled\":0.85,\"raw\":85,\"min\":0,\"max\":100},\"success\":true,"
                    + "\"completion\":true,\"duration\":\"PT1H30M\"},\"context\":{\"registration\":\""
                    + ID
                    + "\",\"contextActivities\":{\"parent\":{\"id\":\"https://lms.example.org/c\"}}}"));

    assertThat(sent.id()).contains(UUID.fromString(ID));
    assertThat(sent.voids()).isEmpty();
    var said = sent.said();
    assertThat(said.timestamp()).contains(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(said.outcome().duration()).contains(Duration.ofMinutes(90));
    assertThat(said.outcome().score().orElseThrow().scaled()).contains(new BigDecimal("0.85"));
    assertThat(said.context().registration()).contains(UUID.fromString(ID));
    assertThat(said.context().activities()).containsExactly("https://lms.example.org/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mbox_sha1sum\":\"cf23df2207d99a74fbe169e3eba035e633b65d94\"}",
        "{\"openid\":\"https://ann.example.org\"}",
        "{\"account\":{\"homePage\":\"https://example.org\",\"name\":\"E1\"},\"name\":\"Ann\"}",
        "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@b.org\"}]}",
        "{\"objectType\":\"Group\",\"mbox\":\"mailto:team@b.org\"}"
      })
  void actor_of_each_kind_is_taken(String actor) {
    read("{\"actor\":" + actor + ",\"verb\":" + VERB + ",\"object\":" + OBJECT + "}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"name\":\"nobody\"} | /actor",
        "{\"mbox\":\"ann@example.org\"} | /actor/mbox",
        "{\"mbox\":\"mailto:ann\"} | /actor/mbox",
        "{\"mbox\":\"mailto:a@b.org\",\"openid\":\"https://a.b\"} | /actor",
        "{\"mbox_sha1sum\":\"12\"} | /actor/mbox_sha1sum",
        "{\"account\":{\"name\":\"E1\"}} | /actor/account",
        "{\"account\":{\"name\":\"E1\",\"homePage\":\"here\"}} | /actor/account/homePage",
        "{\"objectType\":\"Person\",\"mbox\":\"mailto:a@b.org\"} | /actor",
        "{\"objectType\":\"Group\"} | /actor",
        "{\"objectType\":\"Group\",\"member\":[{\"name\":\"x\"}]} | /actor/member/0",
        "{\"objectType\":\"Group\",\"member\":[{\"objectType\":\"Group\",\"mbox\":\"mailto:a@b.org\"}]} | /actor/member/0",
        "{\"mbox\":\"mailto:a@b.org\",\"age\":7} | /actor/age",
        "{\"mbox\":null} | /actor/mbox",
        "[] | /actor",
      })
  void actor_with_a_flaw_is_refused_where_it_is(String actor, String place) {
    assertRefused(
        "{\"actor\":" + actor + ",\"verb\":" + VERB + ",\"object\":" + OBJECT + "}", place);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        ",\"id\":\"7\" | /id",
        ",\"colour\":\"red\" | /colour",
        ",\"timestamp\":\"yesterday\" | /timestamp",
        ",\"timestamp\":\"2026-13-01T00:00:00Z\" | /timestamp",
        ",\"timestamp\":\"2026-05-01T12:00:00-00:00\" | /timestamp",
        ",\"version\":\"0.95\" | /version",
        ",\"result\":{\"score\":{\"scaled\":1.01}} | /result/score",
        ",\"result\":{\"score\":{\"raw\":11,\"max\":10}} | /result/score",
        ",\"result\":{\"score\":{\"raw\":1,\"min\":2}} | /result/score",
        ",\"result\":{\"score\":{\"min\":5,\"max\":5}} | /result/score",
        ",\"result\":{\"score\":{\"raw\":\"85\"}} | /result/score/raw",
        ",\"result\":{\"score\":{\"raw\":1e300}} | /result/score/raw",
        ",\"result\":{\"success\":\"yes\"} | /result/success",
        ",\"result\":{\"duration\":\"90 minutes\"} | /result/duration",
        ",\"result\":{\"extensions\":{\"short\":1}} | /result/extensions",
        ",\"context\":{\"registration\":\"r\"} | /context/registration",
        ",\"context\":{\"language\":\"in English\"} | /context/language",
        ",\"context\":{\"team\":{\"mbox\":\"mailto:a@b.org\"}} | /context/team",
        ",\"context\":{\"contextActivities\":{\"near\":[]}} | /context/contextActivities/near",
        ",\"context\":{\"contextActivities\":{\"other\":[{\"id\":\"x\"}]}} | /context/contextActivities/other/0/id",
        ",\"attachments\":[{\"usageType\":\"https://e.org/u\",\"display\":{},\"contentType\":\"a/b\",\"length\":1,\"sha2\":\"0\"}] | /attachments/0",
      })
  void statement_with_a_flaw_is_refused_where_it_is(String more, String place) {
    assertRefused(statement(more), place);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"id\":\"tests/7\"} | /object/id",
        "{\"objectType\":\"Thing\",\"id\":\"https://e.org/7\"} | /object",
        "{\"objectType\":\"StatementRef\",\"id\":\"7\"} | /object/id",
        "{\"id\":\"https://e.org/7\",\"definition\":{\"interactionType\":\"guess\"}} | /object/definition/interactionType",
        "{\"id\":\"https://e.org/7\",\"definition\":{\"name\":{\"in English\":\"x\"}}} | /object/definition/name/in English",
        "{\"id\":\"https://e.org/7\",\"definition\":{\"interactionType\":\"likert\",\"choices\":[]}} | /object/definition/choices",
        "{\"id\":\"https://e.org/7\",\"definition\":{\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\"},{\"id\":\"a\"}]}} | /object/definition/choices/1",
        "{\"objectType\":\"SubStatement\",\"id\":\"https://e.org/7\"} | /object/id",
      })
  void object_with_a_flaw_is_refused_where_it_is(String object, String place) {
    assertRefused(
        "{\"actor\":" + ACTOR + ",\"verb\":" + VERB + ",\"object\":" + object + "}", place);
  }

  @Test
  void statement_inside_a_statement_inside_a_statement_is_refused() {
    var inner = statement(",\"objectType\":\"SubStatement\"");
    var middle = inner.replace(OBJECT, inner);
    assertThat(read(statement("").replace(OBJECT, inner)).said().object().inner()).isPresent();
    assertRefused(statement("").replace(OBJECT, middle), "/object");
  }

  @Test
  void only_a_statement_is_voided() {
    var voiding = statement("").replace("passed", "voided");
    assertRefused(voiding, "/object");
    var target = "{\"objectType\":\"StatementRef\",\"id\":\"" + ID + "\"}";
    assertThat(read(voiding.replace(OBJECT, target)).voids()).contains(UUID.fromString(ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor", "verb", "object"})
  void nothing_that_makes_a_statement_may_be_missing(String member) {
    assertThatThrownBy(() -> read(statement("").replace("\"" + member + "\"", "\"result\"")))
        .isInstanceOf(Problem.class);
  }

  @Test
  void platform_belongs_to_activities_only() {
    var more = ",\"context\":{\"platform\":\"LMS\"}";
    read(statement(more));
    assertRefused(
        statement(more).replace(OBJECT, ACTOR.replace("{", "{\"objectType\":\"Agent\",")),
        "/context");
  }

  private static void assertRefused(String text, String place) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Problem.class)
        .hasMessageEndingWith("(at " + place + ")");
  }
}
