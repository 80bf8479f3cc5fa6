package org.assay.server.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.assay.server.access.Caller;
import org.assay.server.platform.Page;
import org.assay.server.platform.Paging;

/** Lists items for those who set them. */
@Singleton
class ReadItems {

  private final PlanStore plans;
  private final AimNames names;

  @Inject
  ReadItems(PlanStore plans, AimNames names) {
    this.plans = plans;
    this.names = names;
  }

  Page<PlanItemAnswer> requirements(Paging paging, Caller caller) {
    SetPlan.checkOwner(caller);
    return page(plans.ofOrganisation(paging), paging);
  }

  Page<PlanItemAnswer> ofTeam(Paging paging, Caller caller) {
    SetPlan.checkManager(caller);
    return page(plans.ofTeam(caller.account(), paging), paging);
  }

  private Page<PlanItemAnswer> page(List<PlanItem> rows, Paging paging) {
    return paging.page(rows, PlanItem::id, item -> item.answer(names.of(item.aim())));
  }
}
