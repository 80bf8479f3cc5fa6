package org.assay.server.lti;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.assay.server.access.Caller;
import org.assay.server.access.Scope;
import org.assay.server.access.ToolAccounts;
import org.assay.server.assessment.ReadAssessments;
import org.assay.server.platform.Ids;
import org.assay.server.platform.Problem;

/** Lets a tool in, changes it, or shuts it out. */
@Singleton
class RegisterTool {

  static final Set<Scope> SCOPES =
      Set.of(
          Scope.LTI_LINEITEM,
          Scope.LTI_LINEITEM_READONLY,
          Scope.LTI_SCORE,
          Scope.LTI_RESULT_READONLY);

  private final LtiStore tools;
  private final LineItemStore lineItems;
  private final ReadAssessments assessments;
  private final ToolAccounts accounts;
  private final LtiAddresses addresses;
  private final Ids ids;
  private final Clock clock;

  @Inject
  RegisterTool(
      LtiStore tools,
      LineItemStore lineItems,
      ReadAssessments assessments,
      ToolAccounts accounts,
      LtiAddresses addresses,
      Ids ids,
      Clock clock) {
    this.tools = tools;
    this.lineItems = lineItems;
    this.assessments = assessments;
    this.accounts = accounts;
    this.addresses = addresses;
    this.ids = ids;
    this.clock = clock;
  }

  /** Lets it in; each of its assessments has a line item from the start. */
  @Transactional
  ToolAnswer register(NewTool given, Caller by) {
    var tool = new LtiTool(ids.next(), given, clock.instant());
    accounts.make(tool.id(), tool.name(), SCOPES, by);
    tools.add(tool);
    given.assessments().forEach(assessment -> addLineItem(tool, assessment));
    return ToolAnswer.of(tool, addresses);
  }

  /** Changes keys, names and assessments; its tokens end, since they were got by the old keys. */
  @Transactional
  ToolAnswer change(UUID id, NewTool given, Caller by) {
    var tool = tools.get(id);
    if (given.clientId().filter(other -> !other.equals(tool.clientId())).isPresent()) {
      throw Problem.conflict("A tool keeps its client id.");
    }
    var before = tool.assessments();
    tool.change(given);
    given.assessments().stream()
        .filter(assessment -> !before.contains(assessment))
        .forEach(assessment -> addLineItem(tool, assessment));
    accounts.provenBy(id, by);
    accounts.endTokens(id, by);
    return ToolAnswer.of(tool, addresses);
  }

  /** Shuts it out. What it said stays said. */
  @Transactional
  void close(UUID id, Caller by) {
    tools.get(id).close();
    accounts.endTokens(id, by);
  }

  private void addLineItem(LtiTool tool, UUID assessment) {
    var in =
        assessments
            .find(assessment)
            .orElseThrow(() -> Problem.ruleBroken("There is no assessment " + assessment + "."));
    lineItems.add(LineItem.of(ids.next(), tool, in, clock.instant()));
  }
}
