/**
 * Status lists: the bits of the W3C and of its forerunner, and the revoked credentials of 1EdTech.
 *
 * <p>Out of scope: deciding who is revoked.
 */
@NullMarked
package org.assay.verifier.status;

import org.jspecify.annotations.NullMarked;
