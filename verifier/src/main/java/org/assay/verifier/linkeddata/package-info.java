/**
 * JSON-LD without loss: bundled contexts, expansion that refuses every dropped statement, RDFC-1.0
 * canonical form.
 *
 * <p>Out of scope: fetching contexts.
 */
@NullMarked
package org.assay.verifier.linkeddata;

import org.jspecify.annotations.NullMarked;
