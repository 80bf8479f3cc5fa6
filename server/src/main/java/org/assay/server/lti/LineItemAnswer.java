package org.assay.server.lti;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** A line item as the service shows it; its id is its address. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LineItemAnswer(
    URI id,
    String label,
    BigDecimal scoreMaximum,
    Optional<String> resourceId,
    Optional<String> tag,
    Optional<String> resourceLinkId,
    Optional<String> startDateTime,
    Optional<String> endDateTime) {}
