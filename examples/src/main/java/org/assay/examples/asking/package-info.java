/**
 * Asks an Assay server by its public API and believes an answer only with a good receipt.
 *
 * <p>Out of scope: what is asked and how it is shown.
 */
@NullMarked
package org.assay.examples.asking;

import org.jspecify.annotations.NullMarked;
