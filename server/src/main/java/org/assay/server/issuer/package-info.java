/**
 * Who issues: the organisation's Profile, its keys and their life, and the documents under which
 * both are published (DID document, JWK Set).
 *
 * <p>A private key never leaves this room: others get a {@code Signer}. Out of scope: what is
 * signed.
 */
@NullMarked
package org.assay.server.issuer;

import org.jspecify.annotations.NullMarked;
