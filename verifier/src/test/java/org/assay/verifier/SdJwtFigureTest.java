package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assay.verifier.Verdict.Decision;
import org.assay.verifier.sdjwt.SdJwt;
import org.junit.jupiter.api.Test;

/** The example of RFC 9901, appendix A.3, with the keys of appendix A.5. */
class SdJwtFigureTest {

  private static final Instant SHOWN_AT = Instant.ofEpochSecond(1748361941);
  private static final String ISSUER = "https://pid-issuer.bund.de.example";
  private static final String METADATA =
      """
      {"issuer":"https://pid-issuer.bund.de.example","jwks":{"keys":[{"kty":"EC","crv":"P-256",
      "x":"b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ",
      "y":"Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8"}]}}
      """;
  private static final Expectations ASKED =
      Expectations.none().challenge("1234567890").domain("https://verifier.example.org");

  private final String figure = figure();
  private final SampleNetwork network =
      new SampleNetwork().put(ISSUER + "/.well-known/jwt-vc-issuer", METADATA);

  @Test
  void figure_is_verified_and_shows_what_the_rfc_says() throws CheckFailure {
    Verdict verdict = verifier(SHOWN_AT).verify(figure.getBytes(UTF_8), ASKED);

    assertThat(verdict.isVerified()).as(new VerdictText(false).write("figure", verdict)).isTrue();
    assertThat(verdict.kind()).contains(Kind.SD_JWT_VC);
    assertThat(SdJwt.read(figure).claims())
        .isEqualTo(
            Forge.object(
                "{'iss':'https://pid-issuer.bund.de.example','iat':1683000000,'exp':1883000000,"
                    + "'vct':'urn:eudi:pid:de:1','cnf':{'jwk':{'kty':'EC','crv':'P-256',"
                    + "'x':'TCAER19Zvu3OHF4j4W4vfSVoHIP1ILilDls7vCeGemc',"
                    + "'y':'ZxjiWWbZMQGHVWKVQ4hbSIirsVfuecCE6t4jT9F2HZQ'}},"
                    + "'age_equal_or_over':{'18':true},'nationalities':['DE']}"));
    assertThat(SdJwt.read(figure).disclosed())
        .containsExactlyInAnyOrder("/age_equal_or_over", "/age_equal_or_over/18", "/nationalities");
  }

  @Test
  void figure_shown_again_a_day_later_is_refuted() {
    Verdict verdict = verifier(SHOWN_AT.plusSeconds(86_400)).verify(figure.getBytes(UTF_8), ASKED);

    assertThat(verdict.decision()).isEqualTo(Decision.REFUTED);
    assertThat(verdict.findings("holder")).extracting(Finding::code).containsExactly("EXPIRED");
  }

  @Test
  void any_changed_character_of_the_figure_is_refused() {
    Verifier verifier = verifier(SHOWN_AT);
    byte[] bytes = figure.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThat(verifier.verify(changed, ASKED).isVerified()).as("byte " + i).isFalse();
    }
  }

  private Verifier verifier(Instant now) {
    return Verifier.with(network, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String figure() {
    try (InputStream in = SdJwtFigureTest.class.getResourceAsStream("/figures/rfc9901-a3.sd-jwt")) {
      return new String(in.readAllBytes(), UTF_8).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
