package org.assay.server.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.server.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        ".hidden.txt",
        "a\".pdf",
        "a;b.pdf",
        "a\nb.pdf",
        "a%2f.pdf",
        "C:a.pdf",
        "",
        " ",
        "-rf.txt",
        "a\u202Efdp.txt"
      })
  void name_that_is_more_than_a_name_is_refused(String name) {
    assertThatThrownBy(() -> new FileName(name)).isInstanceOf(Problem.class);
  }

  @Test
  void download_is_an_attachment_under_the_same_name() {
    assertThat(new FileName("Plan (v2) für 你.pdf").disposition())
        .isEqualTo(
            "attachment; filename=\"Plan (v2) f_r _.pdf\";"
                + " filename*=UTF-8''Plan%20%28v2%29%20f%C3%BCr%20%E4%BD%A0.pdf");
  }
}
