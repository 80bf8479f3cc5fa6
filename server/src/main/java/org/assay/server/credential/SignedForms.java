package org.assay.server.credential;

/**
 * One credential, signed twice.
 *
 * @param json with an embedded {@code eddsa-rdfc-2022} proof
 * @param jws as a compact JWS (VC-JWT, ES256)
 */
public record SignedForms(String json, String jws) {}
