/**
 * Accounts, roles, OAuth clients and tokens: who is calling, and what they may do. Everything is
 * denied unless allowed.
 *
 * <p>Out of scope: who reports to whom (room learner), what a purpose releases (room skillprofile).
 */
@NullMarked
package org.assay.server.access;

import org.jspecify.annotations.NullMarked;
