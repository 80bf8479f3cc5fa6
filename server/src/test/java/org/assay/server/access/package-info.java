/** Tests of room access. Out of scope: the whole server from outside (package journey). */
@NullMarked
package org.assay.server.access;

import org.jspecify.annotations.NullMarked;
