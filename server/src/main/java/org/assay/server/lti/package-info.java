/**
 * LTI 1.3 Advantage, the side of the platform: tools that are let in, their proof of who they are,
 * and the service for assignments and grades, by which they give scores.
 *
 * <p>Out of scope: launching tools, deep linking, names and roles; what a score is worth (room
 * assessment).
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">Assignment and Grade Services 2.0</a>
 */
@NullMarked
package org.assay.server.lti;

import org.jspecify.annotations.NullMarked;
