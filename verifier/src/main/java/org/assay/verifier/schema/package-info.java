/**
 * JSON Schemas: those in the schemas jar, and those of strangers, which are tamed first.
 *
 * <p>Out of scope: which schema a credential must follow, and fetching any.
 */
@NullMarked
package org.assay.verifier.schema;

import org.jspecify.annotations.NullMarked;
