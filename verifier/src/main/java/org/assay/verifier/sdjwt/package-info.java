/**
 * Credentials of which the holder shows some claims and keeps others: SD-JWT and SD-JWT VC; reader
 * and writer side by side.
 *
 * <p>Out of scope: whom a key belongs to, and what a credential's type means.
 */
@NullMarked
package org.assay.verifier.sdjwt;

import org.jspecify.annotations.NullMarked;
