package org.assay.verifier.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectBuilder;
import com.authlete.sd.SDObjectDecoder;
import com.authlete.sd.SDObjectEncoder;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Forge;
import org.assay.verifier.proof.TokenProfile;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An independent implementation issues what we read, and reads what we issue. */
class SecondOpinionTest {

  private static final String CLAIMS =
      "{'iss':'https://example.org','vct':'urn:t','name':'Ünï','list':['a',{'b':'c'},['d']],"
          + "'o':{'p':{'q':'r'},'s':true}}";

  @RepeatedTest(20)
  void what_it_issues_with_decoys_we_read_whole() throws Exception {
    var encoder = new SDObjectEncoder(0.5, 1.5);
    encoder.getRetainedClaims().add("vct");
    Map<String, Object> payload = encoder.encode(JSONObjectUtils.parse(Forge.json(CLAIMS)));
    List<Disclosure> disclosures = encoder.getDisclosures();
    String token = Forge.token(Selective.HEADER, json(payload), Selective.issuer());

    SdJwt read = SdJwt.read(new SDJWT(token, disclosures).toString());

    assertThat(read.claims()).isEqualTo(Forge.object(CLAIMS));
    assertThat(read.disclosed()).hasSize(disclosures.size());
  }

  @Test
  void what_it_issues_with_another_hash_function_we_read() throws Exception {
    var builder = new SDObjectBuilder("sha-512");
    builder.putClaim("vct", "urn:t");
    Disclosure name = builder.putSDClaim("name", "Ada");
    builder.putDecoyDigests(3);
    String token = Forge.token(Selective.HEADER, json(builder.build(true)), Selective.issuer());

    assertThat(SdJwt.read(token + "~" + name + "~").claims().getString("name")).isEqualTo("Ada");
  }

  @Test
  void what_we_issue_it_reads() throws Exception {
    String issued =
        SdJwtWriter.issue(
            TokenProfile.SD_JWT_VC,
            Forge.object(CLAIMS),
            Set.of("/name", "/list/0", "/list/1", "/list/1/b", "/o/p", "/o/p/q"),
            Selective.salts(),
            "ES256",
            Optional.of("k1"),
            Selective.issuer());
    String bound = SdJwtWriter.bind(issued, "a", "n", Instant.EPOCH, "ES256", Selective.holder());

    SDJWT read = SDJWT.parse(bound);

    JsonObject payload = SdJwt.read(issued).token().payload();
    Map<String, Object> decoded =
        new SDObjectDecoder()
            .decode(JSONObjectUtils.parse(payload.toString()), read.getDisclosures());
    assertThat(decoded).isEqualTo(JSONObjectUtils.parse(Forge.json(CLAIMS)));
    assertThat(read.getSDHash()).isEqualTo(SdHash.SHA_256.digest(issued));
    assertThat(read.getBindingJwt()).isNotEmpty();
  }

  /** Why it does not read for us: see docs/decisions/0011. */
  @Test
  void it_lets_the_last_of_two_members_count() {
    String twice = Selective.disclosure("['s','a',{'b':'1','b':'2'}]");

    assertThat(Disclosure.parse(twice).getClaimValue()).isEqualTo(Map.of("b", "2"));
    assertThatThrownBy(() -> org.assay.verifier.sdjwt.Disclosure.read(twice))
        .isInstanceOf(CheckFailure.class);
  }

  @Test
  void it_lets_the_holder_hide_the_end() throws Exception {
    String end = Selective.disclosure("['s','exp',4000000000]");
    String payload = "{'vct':'urn:t','_sd':['" + Selective.digest(end) + "']}";

    assertThat(
            new SDObjectDecoder()
                .decode(JSONObjectUtils.parse(Forge.json(payload)), List.of(Disclosure.parse(end))))
        .containsKey("exp");
    assertThatThrownBy(() -> SdJwt.read(Selective.made(payload, end)))
        .isInstanceOf(CheckFailure.class);
  }

  private static String json(Map<String, Object> object) throws ParseException {
    return JSONObjectUtils.toJSONString(object);
  }
}
