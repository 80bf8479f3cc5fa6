/**
 * How fast a server answers about skill profiles, asked as tools ask it.
 *
 * <p>Out of scope: whether the answers are right; that is for the tests of the server.
 */
@NullMarked
package org.assay.benchmarks.server;

import org.jspecify.annotations.NullMarked;
