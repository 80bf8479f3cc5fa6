/** Tests of the room status. */
@NullMarked
package org.assay.server.status;

import org.jspecify.annotations.NullMarked;
