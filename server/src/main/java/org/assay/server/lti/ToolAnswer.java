package org.assay.server.lti;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A tool as the API shows it, with the addresses that it needs.
 *
 * @param id its id, which is that of its account and its context
 * @param name how people call it
 * @param clientId how it calls itself at the token endpoint
 * @param issuer what its assertions name as their issuer
 * @param jwksUrl where it publishes its keys, if it does
 * @param assessments the assessments in which it may give scores
 * @param tokenEndpoint where it gets its tokens; also what its assertions name as their audience
 * @param lineItems where its line items are
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ToolAnswer(
    UUID id,
    String name,
    String clientId,
    String issuer,
    Optional<String> jwksUrl,
    List<UUID> assessments,
    URI tokenEndpoint,
    URI lineItems) {

  static ToolAnswer of(LtiTool tool, LtiAddresses addresses) {
    return new ToolAnswer(
        tool.id(),
        tool.name(),
        tool.clientId(),
        tool.issuer(),
        tool.jwksUrl(),
        tool.assessments(),
        addresses.token(),
        addresses.lineItems(tool.id()));
  }
}
