package org.assay.server.skillprofile;

import java.util.Optional;
import java.util.UUID;

/**
 * How many people of a group prove what is asked about, exactly; never told as it is.
 *
 * @param group the group's name
 * @param skill the skill, if the group is one of a skill
 * @param people how many people there are
 * @param proving how many of them prove it
 */
record GroupCount(String group, Optional<UUID> skill, int people, int proving) {}
