package org.assay.verifier.check;

import java.time.Instant;
import java.util.Optional;
import org.assay.verifier.Recipient;
import org.assay.verifier.TrustPolicy;
import org.assay.verifier.key.KeyResolver;
import org.assay.verifier.loading.DocumentLoader;

/**
 * Everything that an answer depends on besides the document itself.
 *
 * @param now the instant for which is judged
 * @param policy the rules
 * @param recipient whose badge it should be, if that is asked
 * @param keys where public keys come from
 * @param documents where status lists and key sets come from
 */
public record Inquiry(
    Instant now,
    TrustPolicy policy,
    Optional<Recipient> recipient,
    KeyResolver keys,
    DocumentLoader documents) {}
