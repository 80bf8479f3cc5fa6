package org.assay.server.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which skills are asked for.
 *
 * @param framework only those of this framework
 * @param strategicAt only those that were, are or will be strategic on this day
 */
record SkillFilter(Optional<UUID> framework, Optional<LocalDate> strategicAt) {}
