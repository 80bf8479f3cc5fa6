package org.assay.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.assay.verifier.Forge;
import org.junit.jupiter.api.Test;

class EndorsementsTest {

  private static final JsonObject BADGE =
      Forge.object(
          "{'id':'urn:badge','issuer':{'id':'urn:issuer','endorsement':{'id':'urn:e1'}},"
              + "'credentialSubject':[{'id':'urn:ada','achievement':{'id':'urn:achievement',"
              + "'endorsementJwt':['a.b.c','d.e.f']}},{'id':'urn:bob','endorsement':[]}],"
              + "'verifiableCredential':[{'id':'urn:inner','endorsement':[{'id':'urn:e2'}]}]}");

  @Test
  void endorsements_are_found_wherever_they_stand_but_not_inside_other_credentials() {
    assertThat(Endorsements.in(BADGE))
        .extracting(Endorsements.Place::pointer)
        .containsExactly(
            "/issuer/endorsement/0",
            "/credentialSubject/0/achievement/endorsementJwt/0",
            "/credentialSubject/0/achievement/endorsementJwt/1");
  }

  @Test
  void endorsement_may_be_about_anything_in_the_badge_but_not_about_another_endorsement() {
    assertThat(Endorsements.idsIn(BADGE))
        .containsExactlyInAnyOrder(
            "urn:badge", "urn:issuer", "urn:ada", "urn:achievement", "urn:bob");
  }
}
