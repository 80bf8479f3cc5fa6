package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.assay.server.platform.Problem;

/**
 * Decides what may be told about people: by the policy that is in force and by what each of them
 * allows at this moment, also when somebody asks what was known at an earlier one.
 *
 * <p>Called outside of a transaction, or early in one: what was withdrawn after a transaction began
 * to read is not seen in it.
 */
@Singleton
public class DecideRelease {

  private final PolicyStore policies;
  private final ConsentStore consents;

  @Inject
  DecideRelease(PolicyStore policies, ConsentStore consents) {
    this.policies = policies;
    this.consents = consents;
  }

  /**
   * Decides for many people in two queries.
   *
   * @param people about whom; somebody who is not known has allowed nothing
   * @param reader the account that asks
   * @param purpose what for; known, see {@link ReadPurposes#isKnown}
   * @param now the instant at which consents are judged
   * @return a release for each, in the order in which they were named
   */
  public Map<UUID, Release> decide(
      Collection<UUID> people, UUID reader, String purpose, Instant now) {
    var releases = new LinkedHashMap<UUID, Release>();
    var others = new LinkedHashSet<UUID>();
    for (var person : people) {
      releases.put(person, everything(purpose));
      if (!person.equals(reader)) {
        others.add(person);
      }
    }
    if (!others.isEmpty()) {
      var policy = policies.newest(purpose).orElseThrow(() -> Problem.notFound("purpose", purpose));
      var logs = consents.about(others, purpose);
      for (var person : others) {
        var log = logs.getOrDefault(person, ConsentLog.EMPTY);
        releases.put(person, policy.release(log, reader, now));
      }
    }
    return releases;
  }

  /**
   * Decides again as it was decided then.
   *
   * @param policy the version of the policy, 0 for a person's own profile
   * @param last the number of the last entry of the person's log that was known
   * @param at the instant at which consents were judged
   * @throws Problem not found, if there is no such version
   */
  public Release replay(
      UUID person, UUID reader, String purpose, int policy, int last, Instant at) {
    if (person.equals(reader)) {
      return everything(purpose);
    }
    return policies
        .version(purpose, policy)
        .orElseThrow(() -> Problem.notFound("release policy", purpose + " " + policy))
        .release(consents.upTo(person, last), reader, at);
  }

  /** Returns the release to a person of their own profile: all fields, policy 0. */
  public Release everything(String purpose) {
    return Release.everything(purpose);
  }
}
