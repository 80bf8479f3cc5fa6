package org.assay.server.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.assay.server.platform.Problem;
import org.assay.server.platform.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspokenFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xapi/activities/state",
        "xapi/activities/profile",
        "xapi/activities",
        "xapi/agents/profile",
        "xapi/agents"
      })
  void document_beside_statements_is_not_there_and_it_is_said_why(String path) {
    var problem = UnspokenFilter.refusal(path, false, Optional.empty()).orElseThrow();
    assertThat(problem.code()).isEqualTo(Code.NOT_FOUND);
    assertThat(problem.detail()).contains("only statements are kept");
  }

  @Test
  void attachment_in_the_body_is_refused_with_the_way_that_is_open() {
    var type = new MediaType("multipart", "mixed", java.util.Map.of("boundary", "x"));
    assertThat(refused("xapi/statements", false, type)).contains("'fileUrl'");
    assertThat(UnspokenFilter.refusal("badges", false, Optional.of(type))).isEmpty();
  }

  @Test
  void alternate_syntax_is_refused_with_the_way_that_is_open() {
    var form = MediaType.APPLICATION_FORM_URLENCODED_TYPE;
    assertThat(refused("xapi/statements", false, form)).contains("alternate request syntax");
    assertThat(refused("xapi/statements", true, MediaType.APPLICATION_JSON_TYPE))
        .contains("alternate request syntax");
    assertThat(UnspokenFilter.refusal("oauth2/token", true, Optional.of(form))).isEmpty();
  }

  @Test
  void statements_as_json_pass() {
    var json = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");
    assertThat(UnspokenFilter.refusal("xapi/statements", false, Optional.of(json))).isEmpty();
    assertThat(UnspokenFilter.refusal("xapi/statements", false, Optional.empty())).isEmpty();
    assertThat(UnspokenFilter.refusal("xapi/about", false, Optional.empty())).isEmpty();
  }

  private static String refused(String path, boolean alternate, MediaType type) {
    var problem = UnspokenFilter.refusal(path, alternate, Optional.of(type));
    assertThat(problem.map(Problem::code)).contains(Code.UNSUPPORTED_MEDIA_TYPE);
    return problem.orElseThrow().detail();
  }
}
