/** Tests of room platform. Out of scope: the whole server from outside (package journey). */
@NullMarked
package org.assay.server.platform;

import org.jspecify.annotations.NullMarked;
