package org.assay.server.xapi;

import static org.assay.server.xapi.Samples.ACTOR;
import static org.assay.server.xapi.Samples.OBJECT;
import static org.assay.server.xapi.Samples.VERB;
import static org.assay.server.xapi.Samples.statement;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

  private static final String GROUP =
      "{\"objectType\":\"Group\",\"member\":[{\"mbox\":\"mailto:a@b.org\"},{\"mbox\":\"mailto:c@d.org\"}]}";

  @Test
  void what_the_server_sets_and_what_describes_does_not_count() {
    var plain = statement(",\"result\":{\"score\":{\"raw\":85}}");
    assertSame(
        plain,
        statement(
            ",\"result\":{\"score\":{\"raw\":85.0}},\"stored\":\"2026-05-01T10:00:00Z\","
                + "\"timestamp\":\"2026-05-01T10:00:00Z\",\"version\":\"1.0.0\",\"authority\":"
                + ACTOR));
    assertSame(plain, plain.replace(VERB, VERB.replace("}", ",\"display\":{\"en\":\"passed\"}}")));
    assertSame(plain, plain.replace(OBJECT, OBJECT.replace("}", ",\"definition\":{}}")));
    assertSame(plain, plain.replace(ACTOR, ACTOR.replace("{", "{\"objectType\":\"Agent\",")));
  }

  @Test
  void order_of_members_and_of_activities_around_does_not_count() {
    var turned =
        GROUP.replace("a@b.org", "#").replace("c@d.org", "a@b.org").replace("#", "c@d.org");
    assertSame(statement("").replace(ACTOR, GROUP), statement("").replace(ACTOR, turned));
    var around = ",\"context\":{\"contextActivities\":{\"other\":%s}}";
    assertSame(
        statement(around.formatted("[{\"id\":\"a:b\"},{\"id\":\"c:d\"}]")),
        statement(around.formatted("[{\"id\":\"c:d\"},{\"id\":\"a:b\",\"definition\":{}}]")));
    assertSame(
        statement(around.formatted("[{\"id\":\"a:b\"}]")),
        statement(around.formatted("{\"id\":\"a:b\"}")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "ann@ | bob@",
        "passed | failed",
        "tests/7 | tests/8",
        "\"raw\":85 | \"raw\":86",
        "\"raw\":85 | \"max\":85",
        "},\"success\":true | }",
      })
  void whatever_is_said_counts(String one, String other) {
    var text = statement(",\"result\":{\"score\":{\"raw\":85},\"success\":true}");
    assertThat(text).contains(one);
    assertThat(meaning(text.replace(one, other))).isNotEqualTo(meaning(text));
  }

  private static void assertSame(String one, String other) {
    assertThat(one).isNotEqualTo(other);
    assertThat(meaning(other)).isEqualTo(meaning(one));
  }

  private static String meaning(String text) {
    return Meaning.of(Samples.read(text).json());
  }
}
