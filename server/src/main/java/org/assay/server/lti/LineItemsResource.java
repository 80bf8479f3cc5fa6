package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.JsonBodies;
import org.assay.server.platform.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /lti/{context}/lineitems}: the service for assignments and grades. */
@Path("lti/{context}/lineitems")
@Singleton
@Tag(name = "lti")
public class LineItemsResource {

  private final KeepLineItems keepLineItems;
  private final ReadLineItems readLineItems;
  private final TakeInScore takeInScore;
  private final CurrentCaller caller;

  @Inject
  LineItemsResource(
      KeepLineItems keepLineItems,
      ReadLineItems readLineItems,
      TakeInScore takeInScore,
      CurrentCaller caller) {
    this.keepLineItems = keepLineItems;
    this.readLineItems = readLineItems;
    this.takeInScore = takeInScore;
    this.caller = caller;
  }

  /** Lists the line items of the tool's context. */
  @GET
  @Allowed(Scope.LTI_LINEITEM_READONLY)
  @Produces(JsonBodies.LINE_ITEMS)
  @Operation(summary = "List line items; by resource_id, tag or resource_link_id if asked")
  public Response list(
      @PathParam("context") UUID context,
      @QueryParam("resource_id") @Nullable String resourceId,
      @QueryParam("tag") @Nullable String tag,
      @QueryParam("resource_link_id") @Nullable String resourceLinkId,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    readLineItems.admit(context, caller.get());
    var filter = LineItemFilter.of(resourceId, tag, resourceLinkId);
    return paged(readLineItems.list(context, filter, Paging.of(limit, after)));
  }

  /** Makes a line item. */
  @POST
  @Allowed(Scope.LTI_LINEITEM)
  @Consumes(JsonBodies.LINE_ITEM)
  @Produces(JsonBodies.LINE_ITEM)
  @Operation(summary = "Make a line item; 'resourceId' names an assessment of the tool's")
  public Response make(@PathParam("context") UUID context, NewLineItem given) {
    readLineItems.admit(context, caller.get());
    var made = keepLineItems.make(context, given);
    return Response.created(made.id()).entity(made).build();
  }

  /** Returns one line item. */
  @GET
  @Path("{id}")
  @Allowed(Scope.LTI_LINEITEM_READONLY)
  @Produces(JsonBodies.LINE_ITEM)
  @Operation(summary = "Read a line item")
  public LineItemAnswer get(@PathParam("context") UUID context, @PathParam("id") UUID id) {
    readLineItems.admit(context, caller.get());
    return readLineItems.get(context, id);
  }

  /** Changes a line item. */
  @PUT
  @Path("{id}")
  @Allowed(Scope.LTI_LINEITEM)
  @Consumes(JsonBodies.LINE_ITEM)
  @Produces(JsonBodies.LINE_ITEM)
  @Operation(summary = "Change a line item; its assessment stays")
  public LineItemAnswer change(
      @PathParam("context") UUID context, @PathParam("id") UUID id, NewLineItem given) {
    readLineItems.admit(context, caller.get());
    return keepLineItems.change(context, id, given);
  }

  /** Hides a line item. */
  @DELETE
  @Path("{id}")
  @Allowed(Scope.LTI_LINEITEM)
  @Operation(summary = "Hide a line item; results that it brought stay")
  public void delete(@PathParam("context") UUID context, @PathParam("id") UUID id) {
    readLineItems.admit(context, caller.get());
    keepLineItems.delete(context, id);
  }

  /** Takes in what a tool says of somebody's score. */
  @POST
  @Path("{id}/scores")
  @Allowed(Scope.LTI_SCORE)
  @Consumes(JsonBodies.LTI_SCORE)
  @Operation(summary = "Give a score; the latest that is FullyGraded counts, in any order")
  public void score(
      @PathParam("context") UUID context, @PathParam("id") UUID id, GivenScore given) {
    readLineItems.admit(context, caller.get());
    takeInScore.takeIn(context, id, given, caller.get());
  }

  /** Lists the results of a line item. */
  @GET
  @Path("{id}/results")
  @Allowed(Scope.LTI_RESULT_READONLY)
  @Produces(JsonBodies.LTI_RESULTS)
  @Operation(summary = "List the grades that count; by user_id if asked")
  public Response results(
      @PathParam("context") UUID context,
      @PathParam("id") UUID id,
      @QueryParam("user_id") @Nullable String userId,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("after") @Nullable String after) {
    readLineItems.admit(context, caller.get());
    return paged(readLineItems.results(context, id, userId, Paging.of(limit, after)));
  }

  private static Response paged(ReadLineItems.Paged page) {
    var answer = Response.ok(page.items());
    page.next().ifPresent(next -> answer.link(next, "next"));
    return answer.header("Cache-Control", "no-store").build();
  }
}
