/** Tests of the room issuer. */
@NullMarked
package org.assay.server.issuer;

import org.jspecify.annotations.NullMarked;
