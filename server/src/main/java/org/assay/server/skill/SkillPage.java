package org.assay.server.skill;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.server.access.Everyone;
import org.assay.server.platform.Pages;
import org.assay.server.platform.Paging;
import org.assay.server.platform.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Skills for people: what a badge's alignment leads to. */
@Path("skills")
@Singleton
public class SkillPage {

  private static final String HTML = "text/html;qs=0.9";

  private final ReadSkills readSkills;
  private final SkillStore skills;
  private final Pages pages;
  private final Clock clock;

  @Inject
  SkillPage(ReadSkills readSkills, SkillStore skills, Pages pages, Clock clock) {
    this.readSkills = readSkills;
    this.skills = skills;
    this.pages = pages;
    this.clock = clock;
  }

  /** Shows a page of skills. */
  @GET
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response list(@QueryParam("after") @Nullable String after) {
    var paging = Paging.of(null, after);
    var filter = SkillFilter.published();
    var page = paging.page(skills.list(filter, paging), Skill::id, readSkills::view);
    return pages.page("skills.jte", Map.of("page", page)).build();
  }

  /** Shows a skill, with the days on which it was strategic. */
  @GET
  @Path("{id}")
  @Everyone
  @Produces(HTML)
  @Operation(hidden = true)
  public Response show(@PathParam("id") UUID id) {
    var skill =
        readSkills
            .find(id)
            .filter(found -> found.state() != SkillState.DRAFT)
            .orElseThrow(() -> Problem.notFound("skill", id));
    List<StrategicDesignation> designations = readSkills.designations(id);
    boolean now = designations.stream().anyMatch(one -> one.covers(today()));
    return pages
        .page(
            "skill.jte", Map.of("skill", skill, "designations", designations, "strategicNow", now))
        .build();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
