/**
 * An organisation that does not exist: people in units, what they learn in a year, what they are
 * assessed in. The same seed makes the same organisation, letter by letter, on every machine.
 *
 * <p>Out of scope: anything that a server does with it; the demo of the launcher is one user.
 */
@NullMarked
package org.assay.synthetic;

import org.jspecify.annotations.NullMarked;
