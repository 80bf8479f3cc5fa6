package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;
import org.assay.server.consent.Basis;
import org.assay.server.consent.SaidInContainer;
import org.assay.server.issuer.OldKeyInContainer;
import org.assay.server.issuer.SigningKey;
import org.assay.server.learner.PeopleInContainer;
import org.assay.server.platform.JsonText;
import org.assay.server.platform.Problem;
import org.assay.server.skillprofile.Asking.Wish;
import org.assay.server.skillprofile.Replay.Sameness;
import org.assay.server.skillprofile.Replay.Signature;
import org.assay.verifier.carrier.CompactJws;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a receipt is worth: who signed it, and whether it is what was told. */
@ExtendWith(ArquillianExtension.class)
class ReplayContainerIT {

  @Inject ReadSkillProfile readSkillProfile;
  @Inject ReplayReceipt replayReceipt;
  @Inject SignReceipt signReceipt;
  @Inject KnownInContainer known;
  @Inject SaidInContainer said;
  @Inject OldKeyInContainer oldKey;
  @Inject PeopleInContainer people;

  private UUID person = new UUID(0, 0);
  private String receipt = "";

  @BeforeEach
  void tell_somebody() {
    person = people.somebody().id();
    known.badge(person, UUID.randomUUID());
    receipt =
        readSkillProfile
            .read(person, said.purpose(Basis.RIGHT), WISH, KnownInContainer.ownersTool())
            .receipt();
  }

  private static final Wish WISH = new Wish(null, null, "skill-value", "2025-01-01");

  @Test
  void what_was_told_is_told_again() {
    assertThat(replay(receipt)).isEqualTo(Replay.of(Sameness.SAME, Sameness.SAME, List.of()));
  }

  /** Otherwise a reader would count how often somebody allowed something and took it back. */
  @Test
  void receipt_does_not_show_how_much_is_known_of_somebody() {
    var purpose = said.purpose(Basis.NEVER);
    var read = List.of(knownIn(purpose), knownIn(purpose), knownIn(purpose));

    assertThat(read).doesNotHaveDuplicates();
    assertThat(read)
        .extracting(Receipt.Read::events)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.length() == 8);
    assertThat(read)
        .extracting(Receipt.Read::consents)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.length() == 8);
  }

  private Receipt.Read knownIn(String purpose) {
    receipt = readSkillProfile.read(person, purpose, WISH, KnownInContainer.ownersTool()).receipt();
    assertThat(replay(receipt).recomputed()).contains(Sameness.SAME);
    return JsonText.read(payload(), Receipt.class).known();
  }

  @Test
  void altered_receipt_fails_and_says_nothing_else() {
    var parts = receipt.split("\\.");
    var other = payload().replace("expert", "novice");
    var forged = parts[0] + "." + encoded(other) + "." + parts[2];

    for (var bad : new String[] {forged, parts[0] + "." + parts[1] + ".AAAA", "", "a.b.c", "x"}) {
      var answer = replay(bad);
      assertThat(answer.signature()).as(bad).isEqualTo(Signature.BAD);
      assertThat(answer).isEqualTo(Replay.refuted(answer.why().orElseThrow()));
    }
    assertThat(replay(forged).why()).contains("PROOF_VERIFICATION_ERROR");
  }

  @Test
  void key_that_was_rotated_out_is_still_good_and_one_never_published_is_not() {
    var old = replay(signed(payload(), oldKey.published()));
    var foreign = replay(signed(payload(), oldKey.neverPublished()));

    assertThat(old).isEqualTo(Replay.of(Sameness.DIFFERENT, Sameness.SAME, List.of()));
    assertThat(foreign.signature()).isEqualTo(Signature.BAD);
  }

  @Test
  void receipt_that_says_what_was_never_true_is_not_the_same_even_if_we_signed_it() {
    var untrue = payload().replace("\"level\":\"expert\"", "\"level\":\"novice\"");
    var answer = replay(signReceipt.sign(JsonText.read(untrue, Receipt.class)));

    assertThat(answer.kept()).contains(Sameness.DIFFERENT);
    assertThat(answer.recomputed()).contains(Sameness.DIFFERENT);
    assertThat(answer.differs().orElseThrow())
        .containsExactly("/released/badges/0/skills/0/level", "/released/skills/0/level");
  }

  @Test
  void receipt_of_a_read_that_the_ledger_does_not_know_is_missed() {
    var read = JsonText.read(payload(), Receipt.class).read();
    var other = payload().replace(read.toString(), UUID.randomUUID().toString());
    var answer = replay(signReceipt.sign(JsonText.read(other, Receipt.class)));

    assertThat(answer.kept()).contains(Sameness.MISSING);
    assertThat(answer.differs().orElseThrow())
        .as("the answer named another read")
        .contains("/answer");
  }

  @Test
  void kind_or_edition_that_is_not_known_is_not_worked_out() {
    var kind = payload().replace("\"kind\":\"profile\"", "\"kind\":\"horoscope\"");
    var edition = payload().replace("\"v\":1,", "\"v\":2,");

    for (var odd : new String[] {kind, edition}) {
      assertThat(odd).isNotEqualTo(payload());
      assertThat(replay(signReceipt.sign(JsonText.read(odd, Receipt.class))).recomputed())
          .contains(Sameness.MISSING);
    }
  }

  @Test
  void only_the_reader_the_person_and_owners_are_answered() {
    var itself = person(person, Role.LEARNER);
    var owner = person(UUID.randomUUID(), Role.OWNER);
    for (var caller : new Caller[] {KnownInContainer.ownersTool(), itself, owner}) {
      assertThat(replayReceipt.replay(receipt, caller).recomputed()).contains(Sameness.SAME);
    }
    var otherTool = new Caller(UUID.randomUUID(), "Other", true, Set.of(), Set.of(), Set.of());
    for (var caller : new Caller[] {person(UUID.randomUUID(), Role.MANAGER), otherTool}) {
      assertThatThrownBy(() -> replayReceipt.replay(receipt, caller)).isInstanceOf(Problem.class);
    }
  }

  private Replay replay(String signed) {
    return replayReceipt.replay(signed, KnownInContainer.ownersTool());
  }

  private String payload() {
    return new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), UTF_8);
  }

  private static String signed(String payload, SigningKey key) {
    var header =
        "{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"%s\"}"
            .formatted(key.alg(), key.verificationMethod(), SignReceipt.TYPE);
    var input = CompactJws.signingInput(header.getBytes(UTF_8), payload.getBytes(UTF_8));
    var signature = key.signer().sign(input.getBytes(US_ASCII));
    return new CompactJws(new byte[0], new byte[0], signature, input).write();
  }

  private static String encoded(String payload) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(UTF_8));
  }

  private static Caller person(UUID account, Role role) {
    return new Caller(account, "Person", false, Set.of(role), role.scopes(), Set.of());
  }
}
