package org.assay.server.award;

import java.util.function.Function;
import org.assay.server.learner.Person;

/**
 * One thing that a system says of a person.
 *
 * @param key the record in that system of which it speaks
 * @param last whether nothing later is said of the record
 * @param counts whether something is left of the record when this is the last word
 * @param ordered whether a later saying presupposes this one, so that it cannot come after it
 * @param minute when it was so in the world, in minutes
 * @param knock how it is said, of whomever it is about
 * @param alone how it is said when nothing was said of the record before
 */
record SayingInContainer(
    String key,
    boolean last,
    boolean counts,
    boolean ordered,
    long minute,
    Function<Person, KnockInContainer> knock,
    Function<Person, KnockInContainer> alone) {}
