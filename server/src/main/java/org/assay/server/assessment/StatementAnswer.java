package org.assay.server.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was said of a result, as the API shows it.
 *
 * @param id the statement's id
 * @param statedAt when it was said
 * @param heardAt when it was heard here
 * @param withdrawn whether it takes the result away
 * @param score the score it gives
 * @param by the account of who said it
 * @param byName that account's name
 * @param reason why somebody corrected or withdrew the result
 * @param counts whether it is the one that counts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StatementAnswer(
    UUID id,
    Instant statedAt,
    Instant heardAt,
    boolean withdrawn,
    Optional<Score> score,
    UUID by,
    String byName,
    Optional<String> reason,
    boolean counts) {}
