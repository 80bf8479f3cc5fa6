/**
 * Selective disclosure: what stands in the proof values of {@code ecdsa-sd-2023}, which statements
 * a list of JSON pointers selects, and how a holder derives a credential that shows only these.
 *
 * <p>Out of scope: signatures, which {@code proof} makes and checks.
 */
@NullMarked
package org.assay.verifier.selective;

import org.jspecify.annotations.NullMarked;
