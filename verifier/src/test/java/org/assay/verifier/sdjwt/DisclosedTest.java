package org.assay.verifier.sdjwt;

import static org.assay.verifier.sdjwt.Selective.digest;
import static org.assay.verifier.sdjwt.Selective.disclosure;
import static org.assay.verifier.sdjwt.Selective.made;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What disclosures may do, and the tricks that they may not. */
class DisclosedTest {

  private static final String NAME = disclosure("['s1','name','Ada']");
  private static final String ELEMENT = disclosure("['s2','DE']");
  private static final String DECOY = digest("nothing");

  @Test
  void claim_and_element_take_the_place_of_their_digests() throws CheckFailure {
    String text =
        made(
            payload("'_sd':['" + DECOY + "','" + digest(NAME) + "'],'from':['FR',%s,%s]")
                .formatted(hidden(ELEMENT), "{'...':'" + digest("other") + "'}"),
            NAME,
            ELEMENT);

    SdJwt read = SdJwt.read(text);

    assertThat(read.claims())
        .isEqualTo(Forge.object("{'vct':'urn:t','from':['FR','DE'],'name':'Ada'}"));
    assertThat(read.disclosed()).containsExactlyInAnyOrder("/name", "/from/1");
  }

  @Test
  void disclosure_inside_a_disclosure_is_shown_with_it() throws CheckFailure {
    String city = disclosure("['s3','city','Köln']");
    String item = disclosure("['s4',{'a':1,'_sd':['" + digest(city) + "']}]");
    String address = disclosure("['s5','address',{'list':[" + hidden(item) + "]}]");
    String payload = payload("'_sd':['" + digest(address) + "']");

    assertThat(SdJwt.read(made(payload, city, address, item)).claims())
        .isEqualTo(Forge.object("{'vct':'urn:t','address':{'list':[{'a':1,'city':'Köln'}]}}"));
    assertThat(SdJwt.read(made(payload, address)).claims())
        .isEqualTo(Forge.object("{'vct':'urn:t','address':{'list':[]}}"));
    assertRefused(made(payload, city, item), "DISCLOSURE_UNREFERENCED");
  }

  @Test
  void nothing_disclosed_leaves_no_trace() throws CheckFailure {
    String payload = payload("'o':{'_sd':['" + DECOY + "']},'_sd':[],'_sd_alg':'sha-256'");
    assertThat(SdJwt.read(made(payload)).claims())
        .isEqualTo(Forge.object("{'vct':'urn:t','o':{}}"));
  }

  @Test
  void other_hash_functions_are_read_and_weak_ones_refused() throws CheckFailure {
    for (SdHash hash : SdHash.values()) {
      String payload = payload("'_sd_alg':'" + hash + "','_sd':['" + hash.digest(NAME) + "']");
      assertThat(SdJwt.read(made(payload, NAME)).claims().getString("name")).isEqualTo("Ada");
    }
    for (String other : new String[] {"'md5'", "'sha-1'", "'SHA-256'", "'sha-256-128'", "7"}) {
      assertRefused(
          made(payload("'_sd_alg':" + other + ",'_sd':['" + digest(NAME) + "']"), NAME),
          "CRYPTOGRAPHIC_SECURITY_ERROR");
    }
  }

  @Test
  void digest_that_stands_twice_is_refused() {
    String one = digest(NAME);
    assertRefused(made(payload("'_sd':['" + one + "','" + one + "']"), NAME), "DIGEST_REPEATED");
    assertRefused(
        made(payload("'_sd':['" + one + "'],'o':{'_sd':['" + one + "']}"), NAME),
        "DIGEST_REPEATED");
    assertRefused(
        made(payload("'_sd':['" + DECOY + "'],'o':{'_sd':['" + DECOY + "']}")), "DIGEST_REPEATED");
    assertRefused(
        made(payload("'a':[" + hidden(ELEMENT) + "," + hidden(ELEMENT) + "]"), ELEMENT),
        "DIGEST_REPEATED");
    String outer = disclosure("['s','o',{'_sd':['" + DECOY + "']}]");
    assertRefused(
        made(payload("'_sd':['" + digest(outer) + "','" + DECOY + "']"), outer), "DIGEST_REPEATED");
    assertRefused(made(payload("'_sd':['" + one + "']"), NAME, NAME), "DIGEST_REPEATED");
  }

  @Test
  void disclosure_without_a_digest_is_refused() {
    assertRefused(made(payload("'a':1"), NAME), "DISCLOSURE_UNREFERENCED");
    assertRefused(made(payload("'a':'" + digest(NAME) + "'"), NAME), "DISCLOSURE_UNREFERENCED");
    assertRefused(
        made(payload("'_sd':['" + digest(NAME) + "']"), NAME, ELEMENT), "DISCLOSURE_UNREFERENCED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_sd", "...", "_sd_alg"})
  void disclosure_with_a_reserved_name_is_refused(String name) {
    String bad = disclosure("['s','" + name + "',[]]");
    assertRefused(made(payload("'_sd':['" + digest(bad) + "']"), bad), "CLAIM_NAME_RESERVED");
  }

  @Test
  void disclosure_that_overwrites_a_claim_is_refused() {
    String vct = disclosure("['s','a',1]");
    assertRefused(made(payload("'a':2,'_sd':['" + digest(vct) + "']"), vct), "CLAIM_OVERWRITTEN");
    String again = disclosure("['t','name','Eve']");
    assertRefused(
        made(payload("'_sd':['" + digest(NAME) + "','" + digest(again) + "']"), NAME, again),
        "CLAIM_OVERWRITTEN");
    String inner =
        disclosure("['t','o',{'x':1,'_sd':['" + digest(disclosure("['s','x',2]")) + "']}]");
    assertRefused(
        made(payload("'_sd':['" + digest(inner) + "']"), inner, disclosure("['s','x',2]")),
        "CLAIM_OVERWRITTEN");
  }

  @Test
  void element_as_a_claim_and_claim_as_an_element_are_refused() {
    assertRefused(
        made(payload("'_sd':['" + digest(ELEMENT) + "']"), ELEMENT), "DISCLOSURE_MALFORMED");
    assertRefused(made(payload("'a':[" + hidden(NAME) + "]"), NAME), "DISCLOSURE_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'_sd':'x'",
        "'_sd':[7]",
        "'_sd':null",
        "'a':{'_sd':{}}",
        "'...':'x'",
        "'a':{'...':'x'}",
        "'a':[{'...':'x','b':1}]",
        "'a':[{'...':7}]",
        "'a':{'_sd_alg':'sha-256'}"
      })
  void reserved_name_in_another_role_is_refused(String member) {
    assertRefused(made(payload(member)), "CLAIM_NAME_RESERVED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "['s']",
        "['s','a','b','c']",
        "[7,'a','b']",
        "['s',7,'b']",
        "['s',null,'b']",
        "{'s':'a'}",
        "'s'"
      })
  void disclosure_of_another_form_is_refused(String json) {
    String bad = disclosure(json);
    assertRefused(made(payload("'_sd':['" + digest(bad) + "']"), bad), "DISCLOSURE_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AB", "e30=", "e3 0", "é"})
  void disclosure_that_is_no_base64url_is_refused(String bad) {
    assertThatThrownBy(() -> SdJwt.read(made(payload("'a':1"), bad)))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void disclosure_that_names_a_member_twice_is_refused() {
    String bad = disclosure("['s','a',{'b':1,'b':2}]");
    assertRefused(made(payload("'_sd':['" + digest(bad) + "']"), bad), "PARSING_ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "nbf", "exp", "cnf", "vct#integrity", "status"})
  void claim_on_which_validity_depends_is_never_disclosed(String name) {
    String bad = disclosure("['s','" + name + "',1]");
    assertRefused(made(payload("'_sd':['" + digest(bad) + "']"), bad), "CLAIM_NOT_DISCLOSABLE");
    assertRefused(
        made(payload("'" + name + "':{'_sd':['" + DECOY + "']}")), "CLAIM_NOT_DISCLOSABLE");
    assertRefused(
        made(payload("'" + name + "':{'a':[{'...':'" + DECOY + "'}]}")), "CLAIM_NOT_DISCLOSABLE");
  }

  @Test
  void claim_of_such_a_name_deeper_down_is_free() throws CheckFailure {
    String inner = disclosure("['s','exp',1]");
    assertThat(SdJwt.read(made(payload("'o':{'_sd':['" + digest(inner) + "']}"), inner)).claims())
        .isEqualTo(Forge.object("{'vct':'urn:t','o':{'exp':1}}"));
  }

  @Test
  void credential_keeps_its_status_in_the_open() {
    String header = "{'alg':'ES256','typ':'vc+sd-jwt'}";
    for (String name : new String[] {"credentialStatus", "validUntil", "issuer", "proof"}) {
      String bad = disclosure("['s','" + name + "','x']");
      String payload = "{'@context':['c'],'_sd':['" + digest(bad) + "']}";
      assertRefused(Selective.signed(header, payload, bad), "CLAIM_NOT_DISCLOSABLE");
    }
  }

  @Test
  void type_of_a_credential_is_shown_whole_or_not_at_all() throws CheckFailure {
    String header = "{'alg':'ES256','typ':'vc+sd-jwt'}";
    String type = disclosure("['s','type',['A','B']]");
    String whole = "{'@context':['c'],'_sd':['" + digest(type) + "']}";
    assertThat(SdJwt.read(Selective.signed(header, whole, type)).claims()).containsKey("type");

    String element = disclosure("['s','B']");
    String part = "{'@context':['c'],'type':['A'," + hidden(element) + "]}";
    assertRefused(Selective.signed(header, part, element), "CLAIM_NOT_DISCLOSABLE");
    String nested = disclosure("['s','type',['A'," + hidden(element) + "]]");
    String inner = "{'@context':['c'],'_sd':['" + digest(nested) + "']}";
    assertRefused(Selective.signed(header, inner, nested), "CLAIM_NOT_DISCLOSABLE");
  }

  @Test
  void nests_of_disclosures_are_bounded() {
    String[] nest = new String[80];
    nest[0] = disclosure("['s',1]");
    for (int i = 1; i < nest.length; i++) {
      nest[i] = disclosure("['s',[" + hidden(nest[i - 1]) + "]]");
    }
    assertRefused(made(payload("'a':[" + hidden(nest[79]) + "]"), nest), "PARSING_ERROR");
  }

  @Test
  void number_of_disclosures_is_bounded() {
    String[] many =
        IntStream.rangeClosed(0, SdJwt.MAX_DISCLOSURES)
            .mapToObj(i -> disclosure("['s','c" + i + "',1]"))
            .toArray(String[]::new);
    assertRefused(made(payload("'a':1"), many), "PARSING_ERROR");
  }

  private static String hidden(String disclosure) {
    return "{'...':'" + digest(disclosure) + "'}";
  }

  private static String payload(String members) {
    return "{'vct':'urn:t'," + members + "}";
  }

  private static void assertRefused(String text, String code) {
    assertThatThrownBy(() -> SdJwt.read(text))
        .isInstanceOfSatisfying(
            CheckFailure.class,
            f -> {
              assertThat(f.code()).isEqualTo(code);
              assertThat(f.outcome()).isEqualTo(Outcome.REFUTED);
            });
  }
}
