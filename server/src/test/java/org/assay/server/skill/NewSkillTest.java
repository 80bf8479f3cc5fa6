package org.assay.server.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.JsonBodies;
import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSkillTest {

  private static final URI OWN = URI.create("https://badges.example.org/skills/1");

  @Test
  void least_skill_is_read_and_points_at_its_own_page() throws IOException {
    var skill = skill("{'name':' Cloud ','description':'Runs things elsewhere.'}");
    assertThat(skill.alignment().toJson())
        .hasToString(
            "{\"type\":[\"Alignment\"],\"targetDescription\":\"Runs things elsewhere.\","
                + "\"targetName\":\"Cloud\",\"targetType\":\"CFItem\","
                + "\"targetUrl\":\"https://badges.example.org/skills/1\"}");
  }

  @Test
  void outer_address_and_alignments_are_kept() throws IOException {
    var skill =
        skill(
            "{'name':'Cloud','description':'x','code':'C1','targetUrl':'https://f.example/c1',"
                + "'alignments':[{'targetName':'Cloud work','targetUrl':'https://g.example/7'}]}");
    assertThat(skill.targetUrl()).isEqualTo("https://f.example/c1");
    assertThat(skill.code()).contains("C1");
    assertThat(
            new AlignmentsColumn()
                .convertToEntityAttribute(
                    new AlignmentsColumn().convertToDatabaseColumn(skill.alignments())))
        .isEqualTo(skill.alignments())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'description':'x'} | The member 'name' is missing.",
        "{'name':' ','description':'x'} | The member 'name' is empty.",
        "{'name':'a\\nb','description':'x'} | The member 'name' is one line of text.",
        "{'name':'a\\u0000b','description':'x'} | The member 'name' has characters that cannot be shown.",
        "{'name':'a\\ud800','description':'x'} | The member 'name' has characters that cannot be shown.",
        "{'name':'a\\u202eb','description':'x'} | The member 'name' has characters that cannot be shown.",
        "{'name':'a','description':'x','targetUrl':'javascript:1'} | The member 'targetUrl' is not an http or https address.",
        "{'name':'a','description':'x','targetUrl':'https://u:p@h.example/'} | The member 'targetUrl' is not an http or https address.",
        "{'name':'a','description':'x','alignments':[null]} | The member 'alignments' has an item that is null.",
        "{'name':'a','description':'x','alignments':[{'targetName':'b'}]} | The member 'targetUrl' is missing.",
      },
      quoteCharacter = '`')
  void flawed_skill_is_refused_with_the_member_that_is_at_fault(String body, String words) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(Problem.class).hasMessage(words);
  }

  private static SkillView skill(String body) throws IOException {
    return new Skill(new UUID(0, 1), read(body), Optional.empty(), Optional.empty(), Instant.EPOCH)
        .view(OWN);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static NewSkill read(String body) throws IOException {
    var bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return (NewSkill)
        new JsonBodies()
            .readFrom(
                (Class) NewSkill.class,
                NewSkill.class,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(bytes));
  }
}
