package org.assay.server.lti;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A result as the service shows it.
 *
 * @param id its address
 * @param scoreOf the address of the line item
 * @param userId whose it is, as the tool calls them
 * @param resultScore the score that counts, as the tool gave it
 * @param resultMaximum what could be reached
 * @param comment what the tool said to the person
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResultAnswer(
    String id,
    String scoreOf,
    String userId,
    Optional<BigDecimal> resultScore,
    Optional<BigDecimal> resultMaximum,
    Optional<String> comment) {}
