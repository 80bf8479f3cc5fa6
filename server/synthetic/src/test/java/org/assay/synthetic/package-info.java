/**
 * Shows that the organisation is what it says it is, however large.
 *
 * <p>Out of scope: what servers make of it.
 */
@NullMarked
package org.assay.synthetic;

import org.jspecify.annotations.NullMarked;
