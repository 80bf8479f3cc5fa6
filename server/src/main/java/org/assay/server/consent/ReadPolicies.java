package org.assay.server.consent;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.server.platform.Problem;

/** Shows what is told for which purpose. */
@Singleton
class ReadPolicies {

  private final PolicyStore policies;

  @Inject
  ReadPolicies(PolicyStore policies) {
    this.policies = policies;
  }

  PolicyList all() {
    var newest = policies.newest().stream().collect(toMap(ReleasePolicy::purpose, identity()));
    return new PolicyList(
        policies.purposes().stream()
            .flatMap(
                purpose ->
                    Stream.ofNullable(newest.get(purpose.name()))
                        .map(policy -> PolicyAnswer.of(purpose, policy, policy.version())))
            .toList());
  }

  PolicyAnswer newest(String purpose) {
    var policy = find(purpose, policies.newest(purpose));
    return answer(policy, policy.version());
  }

  PolicyAnswer version(String purpose, int version) {
    var newest = find(purpose, policies.newest(purpose));
    return answer(
        find(purpose + " " + version, policies.version(purpose, version)), newest.version());
  }

  private PolicyAnswer answer(ReleasePolicy policy, int newest) {
    var purpose = find(policy.purpose(), policies.purpose(policy.purpose()));
    return PolicyAnswer.of(purpose, policy, newest);
  }

  private static <T> T find(String asked, Optional<T> found) {
    return found.orElseThrow(() -> Problem.notFound("release policy", asked));
  }
}
