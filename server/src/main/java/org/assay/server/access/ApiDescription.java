package org.assay.server.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;

/**
 * Completes the OpenAPI document with what annotations do not say: the scopes, and what ids are.
 */
public class ApiDescription implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Optional.ofNullable(api.getComponents().getSecuritySchemes().get("oauth2"))
        .map(scheme -> scheme.getFlows().getClientCredentials())
        .ifPresent(ApiDescription::addScopes);
    var names = Stream.ofNullable(api.getTags()).flatMap(tags -> tags.stream());
    var distinct = names.map(tag -> tag.getName()).distinct().sorted();
    api.setTags(distinct.map(name -> OASFactory.createTag().name(name)).toList());
  }

  private static void addScopes(OAuthFlow flow) {
    Stream.of(Scope.values()).forEach(scope -> flow.addScope(scope.wireName(), scope.meaning()));
  }

  /** An id is a UUID, which the scanner takes for an object. */
  @Override
  public Parameter filterParameter(Parameter parameter) {
    var schema = parameter.getSchema();
    if (schema != null && schema.getType() == SchemaType.OBJECT) {
      parameter.setSchema(OASFactory.createSchema().type(SchemaType.STRING).format("uuid"));
    }
    return parameter;
  }
}
