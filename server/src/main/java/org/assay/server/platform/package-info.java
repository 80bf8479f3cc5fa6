/**
 * What every room stands on: configuration, clock, problems (RFC 9457), strict JSON, audit log,
 * health, the pages' frame.
 *
 * <p>Out of scope: anything a teacher or an HR person has a word for.
 */
@NullMarked
package org.assay.server.platform;

import org.jspecify.annotations.NullMarked;
