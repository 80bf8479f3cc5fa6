package org.assay.server.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A learning resource, as other rooms and the API see it.
 *
 * @param id its id here
 * @param externalId the IRI under which other systems know it, unique
 * @param title its title
 * @param description what it is about
 * @param provider who offers it
 * @param providerKind where it comes from
 * @param delivery how it reaches people
 * @param language the language it is in, such as {@code en} or {@code pt-BR}
 * @param hours how long it is said to take
 * @param skills the skills it teaches, by id
 * @param tags keywords
 * @param state whether it is offered
 * @param changedAt when what is known of it changed last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ResourceView(
    UUID id,
    Optional<String> externalId,
    String title,
    String description,
    String provider,
    ProviderKind providerKind,
    DeliveryMode delivery,
    Optional<String> language,
    Optional<BigDecimal> hours,
    List<UUID> skills,
    List<String> tags,
    ResourceState state,
    Instant changedAt) {

  /** Creates a view with its own copies of the lists. */
  public ResourceView {
    skills = List.copyOf(skills);
    tags = List.copyOf(tags);
  }

  /** Tells whether it is offered. */
  public boolean active() {
    return state == ResourceState.ACTIVE;
  }
}
