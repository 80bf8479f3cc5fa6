/**
 * What others say of a person: nominations and their independent reviewers, evidence, endorsements,
 * measured figures, memberships. It tells them as facts.
 *
 * <p>Out of scope: what the facts earn (rooms achievement and award), results of assessments (room
 * assessment).
 */
@NullMarked
package org.assay.server.review;

import org.jspecify.annotations.NullMarked;
