/** Tests of the room beside it. */
@NullMarked
package org.assay.server.verification;

import org.jspecify.annotations.NullMarked;
