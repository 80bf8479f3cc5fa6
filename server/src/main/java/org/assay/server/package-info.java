/**
 * The server: a room per word of the business, each one flat package. docs/ARCHITECTURE.md draws
 * them.
 *
 * <p>Out of scope: anything that is not a room.
 */
@NullMarked
package org.assay.server;

import org.jspecify.annotations.NullMarked;
