package org.assay.verifier.check;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.assay.verifier.Deviation;
import org.assay.verifier.Expectations;
import org.assay.verifier.TrustPolicy;
import org.assay.verifier.key.KeyResolver;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Everything that an answer depends on besides the document itself.
 *
 * @param now the instant for which is judged
 * @param bundledAt when the documents were fetched, if they come out of an offline bundle
 * @param policy the rules
 * @param expectations what whoever asks already knows
 * @param knownIssuers the ids of issuers whom somebody vouches for, if such a list was given
 * @param keys where public keys come from
 * @param documents where status lists and key sets come from
 * @param depth how many documents this one lies inside
 */
public record Inquiry(
    Instant now,
    Optional<Instant> bundledAt,
    TrustPolicy policy,
    Expectations expectations,
    Optional<Set<String>> knownIssuers,
    KeyResolver keys,
    DocumentLoader documents,
    int depth) {

  /** How deep documents are followed that lie inside each other. */
  static final int MAX_DEPTH = 3;

  /** The questions that are asked about a document inside this one: nothing is expected of it. */
  Inquiry inside() {
    return new Inquiry(
        now, bundledAt, policy, Expectations.none(), knownIssuers, keys, documents, depth + 1);
  }

  /** The instant as of which documents are known: now, or the age of the bundle. */
  Instant asOf() {
    return bundledAt.orElse(now);
  }

  /** The questions as they would have been asked when the documents were fetched. */
  Inquiry whenFetched() {
    return new Inquiry(
        asOf(), bundledAt, policy, expectations, knownIssuers, keys, documents, depth);
  }

  boolean tolerates(Deviation deviation) {
    return policy.tolerates(deviation);
  }
}
