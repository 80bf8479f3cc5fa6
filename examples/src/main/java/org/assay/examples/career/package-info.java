/**
 * The career match: which roles fit what people can prove, and which badges close a gap.
 *
 * <p>Out of scope: who gets which job.
 */
@NullMarked
package org.assay.examples.career;

import org.jspecify.annotations.NullMarked;
