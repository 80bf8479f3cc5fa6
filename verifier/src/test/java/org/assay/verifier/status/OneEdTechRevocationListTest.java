package org.assay.verifier.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assay.verifier.CheckFailure;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;

class OneEdTechRevocationListTest {

  @Test
  void percent_encoding_and_blanks_make_no_difference() throws CheckFailure {
    OneEdTechRevocationList list =
        read("{'revokedCredential':[{'id':' https://example.org/c/a%20b+c%2fd '}]}");

    assertThat(list.find("https://example.org/c/a b+c/d")).isPresent();
    assertThat(list.find("https://example.org/c/a%20b+c/d")).isPresent();
    assertThat(list.find("https://example.org/c/a b c/d")).isEmpty();
  }

  @Test
  void broken_percent_encoding_is_compared_as_it_stands() throws CheckFailure {
    OneEdTechRevocationList list = read("{'revokedCredential':[{'id':'urn:x:100%'}]}");

    assertThat(list.find("urn:x:100%")).isPresent();
    assertThat(list.find("urn:x:100")).isEmpty();
    assertThat(list.find("urn:x:200%")).isEmpty();
  }

  @Test
  void case_makes_a_difference() throws CheckFailure {
    OneEdTechRevocationList list = read("{'revokedCredential':[{'id':'urn:x:a'}]}");

    assertThat(list.find("urn:x:A")).isEmpty();
  }

  @Test
  void whoever_is_not_among_items_that_cannot_all_be_understood_may_be_revoked()
      throws CheckFailure {
    OneEdTechRevocationList list = read("{'revokedCredential':[{'id':'urn:x:1'},{'name':'?'}]}");

    assertThat(list.isWhole()).isFalse();
    assertThat(list.find("urn:x:1")).isPresent();
    assertThatThrownBy(() -> list.find("urn:x:2"))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            failure -> assertThat(failure.outcome()).isEqualTo(Outcome.UNDETERMINED));
  }

  @Test
  void names_of_list_and_issuer_are_read() throws CheckFailure {
    OneEdTechRevocationList list =
        read("{'id':'https://example.org/l','issuer':{'id':'did:example:1'}}");

    assertThat(list.id()).contains("https://example.org/l");
    assertThat(list.issuer()).contains("did:example:1");
    assertThat(list.revoked()).isEmpty();
  }

  private static OneEdTechRevocationList read(String json) throws CheckFailure {
    return OneEdTechRevocationList.read(json.replace('\'', '"').getBytes(UTF_8));
  }
}
