/**
 * The front door: read any Open Badge, judge it.
 *
 * <p>A bad credential is a {@link org.assay.verifier.Verdict}, never an exception. Out of scope:
 * fetching contexts from the network, keeping private keys, deciding whom to trust.
 */
@NullMarked
package org.assay.verifier;

import org.jspecify.annotations.NullMarked;
