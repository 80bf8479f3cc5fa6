/**
 * Shows what was told: as lines on a terminal and as a page, on which nothing that came from
 * elsewhere is ever obeyed.
 *
 * <p>Out of scope: what is worth showing.
 */
@NullMarked
package org.assay.examples.showing;

import org.jspecify.annotations.NullMarked;
