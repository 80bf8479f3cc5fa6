/** Tests of the room beside it. */
@NullMarked
package org.assay.server.credential;

import org.jspecify.annotations.NullMarked;
