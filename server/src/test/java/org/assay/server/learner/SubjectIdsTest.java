package org.assay.server.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;

class SubjectIdsTest {

  private final SubjectIds subjectIds = new SubjectIds(new SecureRandom());

  @RepeatedTest(20)
  void subject_id_is_random_of_version_4() {
    var id = subjectIds.next();
    assertThat(id.version()).isEqualTo(4);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id).isNotEqualTo(subjectIds.next());
  }
}
