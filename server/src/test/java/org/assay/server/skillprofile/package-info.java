/** Tests of the room beside it. */
@NullMarked
package org.assay.server.skillprofile;

import org.jspecify.annotations.NullMarked;
