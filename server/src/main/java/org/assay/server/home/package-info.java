/**
 * The front page and the files that all pages share.
 *
 * <p>Out of scope: a page about a thing; it lies in the thing's room.
 */
@NullMarked
package org.assay.server.home;

import org.jspecify.annotations.NullMarked;
