/** Tests of the room beside it. */
@NullMarked
package org.assay.server.ledger;

import org.jspecify.annotations.NullMarked;
