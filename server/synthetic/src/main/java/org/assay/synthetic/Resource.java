package org.assay.synthetic;

/**
 * Something to learn with.
 *
 * @param number its number, from 0
 * @param externalId its id in the system that it comes from
 * @param title its title
 * @param description one sentence
 * @param provider who provides it
 * @param internal whether that is the organisation itself
 * @param delivery how it reaches people
 * @param hours how long it takes
 * @param area what it is about
 */
public record Resource(
    int number,
    String externalId,
    String title,
    String description,
    String provider,
    boolean internal,
    DeliveryMode delivery,
    int hours,
    String area) {}
