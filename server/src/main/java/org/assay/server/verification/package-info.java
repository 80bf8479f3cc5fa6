/**
 * The public verifier: send or paste any badge, get the verdict. Nothing is kept.
 *
 * <p>Our own published documents are known here without the network.
 *
 * <p>Out of scope: how a badge is judged (the verifier library).
 */
@NullMarked
package org.assay.server.verification;

import org.jspecify.annotations.NullMarked;
