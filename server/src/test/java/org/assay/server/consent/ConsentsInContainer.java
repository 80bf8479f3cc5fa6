package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assay.server.access.Caller;
import org.assay.server.access.Role;

/** Gives and withdraws consents, and publishes policies, for the tests of all rooms. */
@Singleton
public class ConsentsInContainer {

  private final GiveConsent giveConsent;
  private final WithdrawConsent withdrawConsent;
  private final PublishPolicy publishPolicy;

  @Inject
  ConsentsInContainer(
      GiveConsent giveConsent, WithdrawConsent withdrawConsent, PublishPolicy publishPolicy) {
    this.giveConsent = giveConsent;
    this.withdrawConsent = withdrawConsent;
    this.publishPolicy = publishPolicy;
  }

  /** Has a person allow that everybody who reads for a purpose is told a field. */
  public int give(UUID person, String purpose, ProfileField field) {
    return give(person, purpose, field, Optional.empty(), Optional.empty());
  }

  /** Has a person allow something. */
  public int give(
      UUID person,
      String purpose,
      ProfileField field,
      Optional<UUID> reader,
      Optional<Instant> until) {
    return giveConsent.give(new NewConsent(purpose, field, reader, until), itself(person));
  }

  /** Has a person withdraw a consent by its number. */
  public void withdraw(UUID person, int number) {
    withdrawConsent.withdraw(number, itself(person));
  }

  /** Adds a purpose. */
  public void add(String purpose) {
    publishPolicy.add(new NewPurpose(purpose, "Purpose", "For a test."), owner());
  }

  /**
   * Publishes a policy that asks for everything that is not named here.
   *
   * @return its version
   */
  public int publish(String purpose, Map<ProfileField, Basis> terms) {
    return publishPolicy.publish(purpose, new NewPolicy(terms(terms)), owner()).version();
  }

  private static List<Term> terms(Map<ProfileField, Basis> terms) {
    return Stream.of(ProfileField.values())
        .map(field -> new Term(field, terms.getOrDefault(field, Basis.CONSENT), "For a test."))
        .toList();
  }

  static Caller itself(UUID person) {
    return itself(person, Set.of());
  }

  /** Returns a person whose token others had in hand. */
  static Caller itself(UUID person, Set<UUID> hands) {
    return new Caller(
        person, "Ann", false, Set.of(Role.LEARNER), Role.LEARNER.scopes(), Set.of(), hands);
  }

  static Caller owner() {
    return new Caller(
        new UUID(0, 1), "Owner", true, Set.of(Role.OWNER), Role.OWNER.scopes(), Set.of());
  }
}
