package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.assay.server.access.Allowed;
import org.assay.server.access.CurrentCaller;
import org.assay.server.access.Scope;
import org.assay.server.platform.Given;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code /frameworks/imports}: frameworks that others publish, as files. */
@Path("frameworks/imports")
@Singleton
@Tag(name = "skill")
@Produces(MediaType.APPLICATION_JSON)
public class FrameworkImportsResource {

  private final ImportFramework importFramework;
  private final CurrentCaller caller;

  @Inject
  FrameworkImportsResource(ImportFramework importFramework, CurrentCaller caller) {
    this.importFramework = importFramework;
    this.caller = caller;
  }

  /** Takes in a CASE package. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Import a framework: a CASE 1.0 package as JSON",
      description =
          "dryRun=true only tells what would be done; state=draft|published says what new skills"
              + " begin as; scale=ID gives the framework a scale.")
  public ImportReport importCase(
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("state") @Nullable String state,
      @QueryParam("scale") @Nullable String scale,
      InputStream body) {
    return take(CasePackage.read(body), ImportWish.of(dryRun, state, scale));
  }

  /** Takes in CSV. */
  @POST
  @Allowed(Scope.SKILLS_WRITE)
  @Consumes("text/csv")
  @Operation(
      summary = "Import a framework: Rich Skill Descriptors or code,name,description,url as CSV",
      description = "framework=NAME says which framework the skills are of; it is made if absent.")
  public ImportReport importCsv(
      @QueryParam("framework") @Nullable String framework,
      @QueryParam("dryRun") @Nullable String dryRun,
      @QueryParam("state") @Nullable String state,
      @QueryParam("scale") @Nullable String scale,
      String body) {
    var name = Given.line("framework", Optional.ofNullable(framework).orElse(""), 200);
    return take(SkillRows.read(body, name), ImportWish.of(dryRun, state, scale));
  }

  private ImportReport take(SourceFramework from, ImportWish wish) {
    return wish.dryRun()
        ? importFramework.tell(from)
        : importFramework.take(from, wish, caller.get());
  }
}
