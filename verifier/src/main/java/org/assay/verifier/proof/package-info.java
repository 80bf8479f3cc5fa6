/**
 * Proofs: one recipe each, both halves of it. To sign takes a {@link
 * org.assay.verifier.proof.Signer}; keys live elsewhere.
 */
@NullMarked
package org.assay.verifier.proof;

import org.jspecify.annotations.NullMarked;
