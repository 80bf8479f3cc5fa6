package org.assay.server.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assay.server.container.TogetherInContainer.doTogether;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assay.server.access.Role;
import org.assay.server.platform.Problem;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SubmissionContainerIT extends SubmissionsInContainer {

  @Inject FileStore files;

  @Test
  void work_is_opened_and_handed_in_once_however_often_it_is_sent() throws Exception {
    var lab = assessments.lab(1, "0");
    Callable<?> open = () -> openSubmission.open(lab, text(), learner());
    assertThat(doTogether(List.of(open, open, open))).filteredOn(Optional::isEmpty).hasSize(1);
    var work =
        readSubmissions.own(Optional.empty(), TakeInContainerIT.ALL, learner()).items().get(0).id();
    Callable<?> hand = () -> hand(work);
    assertThat(doTogether(List.of(hand, hand, hand))).filteredOn(Optional::isEmpty).hasSize(1);
    grade(work, LabInContainer.grading("best", "best"), one);
    assertThat(openSubmission.open(lab, text(), learner()).state()).isEqualTo(SubmissionState.OPEN);
  }

  @Test
  void same_content_is_kept_once_and_forgotten_with_its_last_file() throws Exception {
    var content = ("Only here " + ada.id()).getBytes(UTF_8);
    var hash = PutFile.sha256(content);
    var first = open(assessments.lab(1, "0"));
    var second = open(assessments.lab(1, "0"));
    Callable<?> putFirst = () -> put(first, "a.txt", content);
    Callable<?> putSecond = () -> put(second, "b.txt", content);
    assertThat(doTogether(List.of(putFirst, putSecond))).allMatch(Optional::isEmpty);
    assertThat(files.content(hash)).isPresent();
    put(first, "a.txt", REPORT);
    assertThat(files.content(hash)).isPresent();
    put(second, "b.txt", REPORT);
    assertThat(files.content(hash)).isEmpty();
    assertThat(files.content(PutFile.sha256(REPORT)).orElseThrow()).isEqualTo(REPORT);
  }

  @Test
  void work_is_seen_by_the_learner_their_assessors_and_owners_only() {
    var lab = assessments.lab(1, "0");
    var work = open(lab);
    put(work, "report.txt", REPORT);
    var name = new FileName("report.txt");
    assertThatThrownBy(() -> readSubmissions.toAssess(lab, work, one))
        .hasMessageStartingWith("There is no");
    assertThatThrownBy(() -> readSubmissions.own(work, one)).hasMessageStartingWith("There is no");
    hand(work);
    assertThat(readSubmissions.fileToAssess(lab, work, name, two).sha256())
        .isEqualTo(PutFile.sha256(REPORT));
    grade(work, LabInContainer.grading("best", "best"), one);
    assertThat(readSubmissions.fileToAssess(lab, work, name, one).name()).isEqualTo("report.txt");
    assertThatThrownBy(() -> readSubmissions.fileToAssess(lab, work, name, two))
        .hasMessageStartingWith("There is no");
    assertThatThrownBy(() -> readSubmissions.ownFile(work, name, tool(new UUID(0, 1))))
        .hasMessageStartingWith("There is no");
    var owner = with(three, Role.OWNER);
    assertThat(readSubmissions.own(work, owner).id()).isEqualTo(work);
    assertThatThrownBy(() -> readSubmissions.toAssess(lab, work, with(learner(), Role.OWNER)))
        .hasMessageStartingWith("There is no");
    assertThat(readSubmissions.toAssess(lab, TakeInContainerIT.ALL, one).items()).hasSize(1);
    assertThat(readSubmissions.toAssess(lab, TakeInContainerIT.ALL, two).items()).isEmpty();
    assertThat(readSubmissions.toAssess(lab, TakeInContainerIT.ALL, owner).items()).hasSize(1);
    assertThatThrownBy(() -> readSubmissions.own(Optional.of(ada.id()), TakeInContainerIT.ALL, two))
        .isInstanceOf(Problem.class);
  }

  @Test
  void what_was_handed_in_does_not_change() {
    var work = handedIn(assessments.lab(1, "0"));
    assertThatThrownBy(() -> put(work, "report.txt", "Other.".getBytes(UTF_8)))
        .hasStackTraceContaining("The work was handed in already.");
    var mine = open(assessments.lab(1, "0"));
    assertThatThrownBy(() -> putFile.put(mine, new FileName("a.txt"), REPORT, one))
        .hasStackTraceContaining("There is no submission");
    assertThatThrownBy(() -> put(mine, "a.pdf", REPORT))
        .hasStackTraceContaining("A file is PDF, PNG");
  }
}
