package org.assay.server.learning;

import java.util.UUID;

/**
 * Who set an item of a plan.
 *
 * @param account the account's id
 * @param name the name at that time
 */
public record SetBy(UUID account, String name) {}
