package org.assay.server.skillprofile;

import java.util.UUID;

/**
 * By what a person is found.
 *
 * @param kind the kind of place
 * @param name its name, for a manager their id
 * @param person who is found
 */
record Placement(PlaceKind kind, String name, UUID person) {}
