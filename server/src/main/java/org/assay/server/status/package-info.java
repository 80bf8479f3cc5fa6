/**
 * Status lists: which badges were revoked, published so that nobody sees whose badge is looked up.
 *
 * <p>Out of scope: which badge an index belongs to (room credential), who may revoke.
 */
@NullMarked
package org.assay.server.status;

import org.jspecify.annotations.NullMarked;
