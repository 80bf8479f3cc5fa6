package org.assay.server.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A learning resource as a request or a row of a file describes it.
 *
 * @param externalId the IRI under which other systems know it; unique
 * @param title its title
 * @param description what it is about
 * @param provider who offers it
 * @param providerKind where it comes from; internal when absent
 * @param delivery how it reaches people; asynchronous when absent
 * @param language the language it is in, such as {@code en} or {@code pt-BR}
 * @param hours how long it is said to take
 * @param skills the skills it teaches, by id
 * @param tags keywords
 * @param state whether it is offered; it is when absent
 */
public record NewResource(
    Optional<String> externalId,
    String title,
    Optional<String> description,
    String provider,
    Optional<ProviderKind> providerKind,
    Optional<DeliveryMode> delivery,
    Optional<String> language,
    Optional<BigDecimal> hours,
    List<UUID> skills,
    List<String> tags,
    Optional<ResourceState> state) {

  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:\\S+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

  /** Checks the members. */
  public NewResource {
    externalId = Given.line("externalId", externalId, 500);
    title = Given.line("title", title, 300);
    description = Given.prose("description", description, 5000);
    provider = Given.line("provider", provider, 200);
    providerKind = Given.optional(providerKind);
    delivery = Given.optional(delivery);
    language = Given.line("language", language, 35);
    hours = Given.optional(hours);
    skills = Given.list("skills", skills, 20).stream().distinct().toList();
    tags =
        Given.list("tags", tags, 20).stream()
            .map(tag -> Given.line("tags", tag, 50))
            .distinct()
            .toList();
    state = Given.optional(state);
    check("externalId", externalId.map(text -> IRI.matcher(text).matches()));
    check("language", language.map(text -> LANGUAGE.matcher(text).matches()));
    check("hours", hours.map(NewResource::isAnAmount));
  }

  private static boolean isAnAmount(BigDecimal hours) {
    return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0 && hours.scale() <= 2;
  }

  private static void check(String member, Optional<Boolean> good) {
    if (!good.orElse(true)) {
      throw Problem.invalid("The member '" + member + "' does not have the form of one.");
    }
  }
}
