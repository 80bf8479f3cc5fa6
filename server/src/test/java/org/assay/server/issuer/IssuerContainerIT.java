package org.assay.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.key.JoseKeys;
import org.assay.verifier.key.PublishedKeys;
import org.assay.verifier.loading.KnownDocuments;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssuerContainerIT {

  @Inject IssuerKeys keys;
  @Inject IssuerProfile profile;
  @Inject IssuerKeyStore store;
  @Inject OwnDocuments documents;
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  @Test
  void own_verifier_finds_the_active_keys_without_network() throws Exception {
    var loader =
        new KnownDocuments(
            documents::find,
            (address, accept) -> {
              throw CheckFailure.undetermined("LOADING_ERROR", "no network: " + address, "");
            });
    var proofKey = keys.active(KeyUse.DATA_INTEGRITY).verificationMethod();
    var jwtKey = keys.active(KeyUse.JWT).verificationMethod();

    assertThat(new PublishedKeys(loader).assertionMethod(proofKey).controller())
        .isEqualTo(profile.id());
    assertThat(
            new JoseKeys(loader)
                .assertionMethod(Optional.of(jwtKey), Optional.empty(), profile.id())
                .id())
        .isEqualTo(jwtKey);
  }

  @Test
  void key_stays_published_when_its_private_half_is_gone() throws Exception {
    var gone = IssuerKey.of(otherKey(), clock.instant());
    note(gone);

    assertThat(documents.did().toString()).contains(gone.multibase());
    assertThat(documents.jwk(gone.thumbprint())).isPresent();
  }

  @Test
  void key_that_is_noted_twice_keeps_its_first_day() throws Exception {
    var key = otherKey();
    var first = clock.instant().truncatedTo(ChronoUnit.MICROS);
    note(IssuerKey.of(key, first));

    note(IssuerKey.of(key, first.plusSeconds(60)));

    assertThat(store.all())
        .filteredOn(row -> row.thumbprint().equals(key.thumbprint()))
        .extracting(IssuerKey::firstSeen)
        .containsExactly(first);
  }

  private static HeldKey otherKey() throws KeyRefusal {
    var set = NewKeys.jwkSet(new SecureRandom());
    return JwkFile.read(set.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private void note(IssuerKey key) throws Exception {
    transaction.begin();
    store.note(key);
    transaction.commit();
  }
}
