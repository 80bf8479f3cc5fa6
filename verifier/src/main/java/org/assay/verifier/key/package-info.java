/**
 * Public keys and where they come from: did:key, did:web, controlled identifier documents, JWK
 * Sets, Multikey.
 *
 * <p>Out of scope: private keys.
 */
@NullMarked
package org.assay.verifier.key;

import org.jspecify.annotations.NullMarked;
