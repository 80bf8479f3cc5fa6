package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assay.verifier.Finding;
import org.assay.verifier.Forge;
import org.assay.verifier.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSubjectCheckTest {

  private static final String LEARNER = "{'id':'urn:ada','identifier':[{'x':1},{'x':2}]}";
  private static final String PLACE = "/credentialSubject/verifiableCredential/0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'urn:ada'}|NOT_APPLICABLE",
        "{'id':'urn:bob'}|SUBJECT_MISMATCH",
        "{'id':'urn:bob','identifier':{'x':3}}|SUBJECT_MISMATCH",
        "{'id':'urn:bob','identifier':[{'x':3},{'x':2}]}|NOT_APPLICABLE",
        "{'name':'Bob'}|NOT_APPLICABLE",
        "[{'id':'urn:bob'}]|SUBJECT_MISMATCH",
        "[]|NOT_APPLICABLE"
      })
  void learner_of_a_badge_inside_is_the_records(String subject, String code) {
    assertThat(examine(subject, Kind.OPEN_BADGE, PLACE))
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN_BADGE, /endorsement/0",
    "ENDORSEMENT, /credentialSubject/verifiableCredential/0"
  })
  void endorsement_is_about_whom_it_likes(Kind kind, String pointer) {
    assertThat(examine("{'id':'urn:bob'}", kind, pointer))
        .extracting(Finding::code)
        .containsExactly("NOT_APPLICABLE");
  }

  private static List<Finding> examine(String subject, Kind kind, String pointer) {
    var inside =
        new Judgement(
            Optional.of(kind),
            Optional.of(Forge.object("{'credentialSubject':" + subject + "}")),
            List.of(),
            List.of());
    return RecordSubjectCheck.examine(
        Forge.object("{'credentialSubject':" + LEARNER + "}"),
        List.of(new Judgement.Inner(pointer, inside)));
  }
}
