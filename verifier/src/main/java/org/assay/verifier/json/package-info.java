/**
 * Strict JSON and its canonical form (RFC 8785): what is ambiguous is refused.
 *
 * <p>Out of scope: binding to classes.
 */
@NullMarked
package org.assay.verifier.json;

import org.jspecify.annotations.NullMarked;
