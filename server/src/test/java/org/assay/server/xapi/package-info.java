/** Tests of room xapi. Out of scope: the whole server from outside (package journey). */
@NullMarked
package org.assay.server.xapi;

import org.jspecify.annotations.NullMarked;
