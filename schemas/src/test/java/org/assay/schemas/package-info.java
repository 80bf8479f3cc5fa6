/**
 * Shows that the contexts and schemas say what the published ones say.
 *
 * <p>Out of scope: how they are loaded and used, which is the verifier's business.
 */
@NullMarked
package org.assay.schemas;

import org.jspecify.annotations.NullMarked;
