/** Tests of the room of awards. */
@NullMarked
package org.assay.server.award;

import org.jspecify.annotations.NullMarked;
