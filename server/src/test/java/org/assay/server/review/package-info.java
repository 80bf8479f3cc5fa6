/**
 * Tests of the room of nominations, reviewers, endorsements, figures and memberships.
 *
 * <p>Out of scope: what its facts earn.
 */
@NullMarked
package org.assay.server.review;

import org.jspecify.annotations.NullMarked;
