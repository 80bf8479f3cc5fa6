/**
 * Skills and the frameworks they stand in; which skills are strategic, for which area and when.
 *
 * <p>Out of scope: who has a skill (room skillprofile), what earns it (room achievement).
 */
@NullMarked
package org.assay.server.skill;

import org.jspecify.annotations.NullMarked;
