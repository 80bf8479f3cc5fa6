/**
 * The experience API: takes in what learning systems say that people did, gives it back, and hands
 * on what it means for results and learning.
 *
 * <p>Out of scope: documents of states, activities and agents; attachments; what a result is worth
 * (room assessment).
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec">xAPI 1.0.3</a>
 */
@NullMarked
package org.assay.server.xapi;

import org.jspecify.annotations.NullMarked;
