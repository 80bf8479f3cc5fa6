/** Tests of room lti. Out of scope: the whole server from outside (package journey). */
@NullMarked
package org.assay.server.lti;

import org.jspecify.annotations.NullMarked;
