package org.assay.server.skillprofile;

import java.util.UUID;

/**
 * A version of a badge class.
 *
 * @param achievement the class
 * @param version the version
 */
record ClassKey(UUID achievement, int version) {}
