package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Scope;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.assay.server.platform.ServerConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /resources}: the catalogue of what one can learn with. */
@Path("resources")
@Singleton
@Tag(name = "learning")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  private final KeepCatalogue keepCatalogue;
  private final TakeInResources takeInResources;
  private final SearchCatalogue searchCatalogue;
  private final ReadResources readResources;
  private final ServerConfig config;

  @Inject
  CatalogueResource(
      KeepCatalogue keepCatalogue,
      TakeInResources takeInResources,
      SearchCatalogue searchCatalogue,
      ReadResources readResources,
      ServerConfig config) {
    this.keepCatalogue = keepCatalogue;
    this.takeInResources = takeInResources;
    this.searchCatalogue = searchCatalogue;
    this.readResources = readResources;
    this.config = config;
  }

  /** Adds a resource. */
  @POST
  @Allowed(Scope.CATALOGUE_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a learning resource")
  public Response add(NewResource given) {
    var made = keepCatalogue.add(given);
    return Response.created(config.at("/resources/" + made.id())).entity(made).build();
  }

  /** Takes in a file. */
  @POST
  @Allowed(Scope.CATALOGUE_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Add or change many learning resources, known by their external ids",
      description =
          "A header row with external_id,title,provider and, if wanted, description,"
              + " provider_kind,delivery,language,hours,skills (ids, blanks between),tags"
              + " (semicolons between),state. The answer says what became of the rows.")
  public ResourceReport takeIn(InputStream csv) {
    return takeInResources.takeIn(csv);
  }

  /** Changes a resource. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.CATALOGUE_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a learning resource, or retire it")
  public ResourceView change(@PathParam("id") UUID id, NewResource given) {
    return keepCatalogue.change(id, given);
  }

  /** Finds resources. */
  @GET
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Find learning resources: words in q, provider, delivery, skill, state")
  public FoundResources find(
      @QueryParam("q") @Nullable String q,
      @QueryParam("provider") @Nullable String provider,
      @QueryParam("delivery") @Nullable String delivery,
      @QueryParam("skill") @Nullable String skill,
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    return searchCatalogue.find(
        ResourceFilter.of(q, provider, delivery, skill, state),
        Optional.ofNullable(after).map(ResourceCursor::of),
        Paging.of(limit, null).limit());
  }

  /** Returns one resource. */
  @GET
  @Path("{id}")
  @Allowed(Scope.LEARNING_READ)
  @Operation(summary = "Read a learning resource")
  public ResourceView get(@PathParam("id") UUID id) {
    return readResources.find(id).orElseThrow(() -> Problem.notFound("resource", id));
  }
}
