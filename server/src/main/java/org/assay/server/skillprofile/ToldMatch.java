package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * How well a person fits a role, with the receipt for it.
 *
 * @param match what is told; its members stand beside the receipt
 * @param receipt the signed statement of what was told, a compact JWS
 */
public record ToldMatch(@JsonUnwrapped RoleMatch match, String receipt) {}
