/**
 * What somebody can prove: skills from valid badges, and who asked for them.
 *
 * <p>No read without a scope, a purpose and an entry in the ledger that the person can see. Out of
 * scope: salaries and protected attributes; no type of this room can carry them.
 */
@NullMarked
package org.assay.server.skillprofile;

import org.jspecify.annotations.NullMarked;
