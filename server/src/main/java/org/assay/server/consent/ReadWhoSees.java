package org.assay.server.consent;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.assay.server.access.Caller;
import org.assay.server.access.ReadTools;
import org.assay.server.access.Tool;

/** Shows people who may see what of them, and why. */
@Singleton
class ReadWhoSees {

  private final ReadPolicies policies;
  private final ConsentStore consents;
  private final ReadTools tools;
  private final Clock clock;

  @Inject
  ReadWhoSees(ReadPolicies policies, ConsentStore consents, ReadTools tools, Clock clock) {
    this.policies = policies;
    this.consents = consents;
    this.tools = tools;
    this.clock = clock;
  }

  WhoSees of(Caller caller) {
    var person = MayConsent.person(caller);
    var readers = tools.readers();
    var inForce = consents.of(person).inForce(clock.instant()).toList();
    return new WhoSees(
        person,
        policies.all().items().stream()
            .filter(policy -> !policy.purpose().equals(Purpose.SELF))
            .map(policy -> forPurpose(policy, readers, inForce))
            .toList());
  }

  private static WhoSees.ForPurpose forPurpose(
      PolicyAnswer policy, List<Tool> all, List<ConsentEntry> inForce) {
    var registered = all.stream().filter(tool -> tool.reads(policy.purpose())).toList();
    var given = inForce.stream().filter(one -> one.purpose().equals(policy.purpose())).toList();
    return new WhoSees.ForPurpose(
        policy.purpose(),
        policy.title(),
        policy.description(),
        policy.version(),
        registered.stream().map(Reader::of).toList(),
        policy.terms().stream().map(line -> forField(line, registered, given)).toList());
  }

  private static WhoSees.ForField forField(
      PolicyAnswer.Line line, List<Tool> registered, List<ConsentEntry> given) {
    var asked = line.basis() == Basis.CONSENT;
    var own = given.stream().filter(one -> asked && one.field() == line.field()).toList();
    var everybody =
        line.basis() == Basis.RIGHT || own.stream().anyMatch(one -> one.reader().isEmpty());
    Predicate<Tool> named =
        tool ->
            own.stream().anyMatch(one -> one.reader().filter(tool.account()::equals).isPresent());
    var to = registered.stream().filter(named).map(Reader::of).toList();
    return new WhoSees.ForField(
        line.field(),
        line.title(),
        line.basis(),
        line.reason(),
        everybody,
        everybody ? List.of() : to,
        own.stream().map(ConsentEntry::number).toList());
  }
}
