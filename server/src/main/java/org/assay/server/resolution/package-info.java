/**
 * DID Resolution: from the name of somebody to the document with their keys, for programs that do
 * not want to know every DID method themselves. Our own DID is answered without the network.
 *
 * <p>Out of scope: DID methods other than those the verifier knows; anything that is not published.
 *
 * @see <a href="https://www.w3.org/TR/did-resolution/">DID Resolution</a>
 */
@NullMarked
package org.assay.server.resolution;

import org.jspecify.annotations.NullMarked;
