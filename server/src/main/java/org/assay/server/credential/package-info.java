/**
 * From an order to a badge: issue, deliver, revoke, and the badge's public page.
 *
 * <p>The key is used last: prepare, check, write down the intent, sign, verify with our own
 * verifier, store. A crash anywhere leaves either no badge and a pending order, or exactly one
 * badge. docs/journeys/issue.md tells the story.
 *
 * <p>Out of scope: deciding whether somebody earned it (room award).
 */
@NullMarked
package org.assay.server.credential;

import org.jspecify.annotations.NullMarked;
