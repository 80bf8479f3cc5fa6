package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Which roles fit a person, with the receipt for it.
 *
 * @param fitting what is told; its members stand beside the receipt
 * @param receipt the signed statement of what was told, a compact JWS
 */
public record ToldRoles(@JsonUnwrapped FittingRoles fitting, String receipt) {}
