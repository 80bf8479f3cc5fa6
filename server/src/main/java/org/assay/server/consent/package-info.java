/**
 * Whose data a profile is: for what it is read, what is told by right, what needs the person's
 * consent, and who gave it to whom.
 *
 * <p>Out of scope: what a profile says (room skillprofile), who read it (room ledger), which tool
 * was registered for what (room access).
 */
@NullMarked
package org.assay.server.consent;

import org.jspecify.annotations.NullMarked;
