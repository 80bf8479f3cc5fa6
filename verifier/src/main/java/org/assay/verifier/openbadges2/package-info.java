/**
 * Badges of Open Badges 2.0: hosted and signed assertions, judged from the documents that their
 * issuers publish.
 *
 * <p>Out of scope: badges of versions 1.x, and what a badge was carried in.
 */
@NullMarked
package org.assay.verifier.openbadges2;

import org.jspecify.annotations.NullMarked;
