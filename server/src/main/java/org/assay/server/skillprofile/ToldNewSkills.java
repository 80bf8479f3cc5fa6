package org.assay.server.skillprofile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a person has gained, with the receipt for it.
 *
 * @param newSkills what is told; its members stand beside the receipt
 * @param receipt the signed statement of what was told, a compact JWS
 */
public record ToldNewSkills(@JsonUnwrapped NewSkills newSkills, String receipt) {}
