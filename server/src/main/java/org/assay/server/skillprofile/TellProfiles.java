package org.assay.server.skillprofile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assay.server.access.Caller;
import org.assay.server.issuer.IssuerProfile;
import org.assay.server.ledger.ProfileRead;
import org.assay.server.ledger.RecordReads;
import org.assay.server.platform.Ids;

/**
 * Tells what people can prove. Everything is worked out and signed first; the entries of the ledger
 * come last, and with them committed the answer leaves. No entry, no answer.
 */
@Singleton
class TellProfiles {

  private final GatherKnown gather;
  private final SignReceipt signReceipt;
  private final RecordReads recordReads;
  private final IssuerProfile issuer;
  private final KnownSecret knownSecret;
  private final Ids ids;
  private final Clock clock;

  @Inject
  TellProfiles(
      GatherKnown gather,
      SignReceipt signReceipt,
      RecordReads recordReads,
      IssuerProfile issuer,
      KnownSecret knownSecret,
      Ids ids,
      Clock clock) {
    this.gather = gather;
    this.signReceipt = signReceipt;
    this.recordReads = recordReads;
    this.issuer = issuer;
    this.knownSecret = knownSecret;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Works profiles out, in the order of the people; those of whom nothing is known are passed over.
   * Nothing of it may leave before it is told.
   */
  List<Folded> fold(Collection<UUID> people, Question question, Caller caller) {
    return fold(people, question, caller, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /**
   * Works profiles out likewise.
   *
   * @param at the instant at which it is decided what may be told
   */
  List<Folded> fold(Collection<UUID> people, Question question, Caller caller, Instant at) {
    return gather.of(people, question, caller.account(), at).stream()
        .map(known -> Folded.of(known, question, at, ids.next()))
        .toList();
  }

  /**
   * Tells.
   *
   * @param kind what is asked: a profile, a batch, a query …
   * @param profiles what is told, one for each person
   * @param answer what the answer says of each
   * @param <T> what that is
   */
  <T> List<Told<T>> tell(
      String kind, List<Folded> profiles, Caller caller, Function<Folded, T> answer) {
    var told = new ArrayList<Told<T>>();
    var reads = new ArrayList<ProfileRead>();
    for (var folded : profiles) {
      var content = answer.apply(folded);
      var receipt = WriteReceipt.of(folded, content, telling(kind, folded, caller));
      var signed = signReceipt.sign(receipt);
      told.add(new Told<>(content, signed));
      reads.add(read(folded, receipt, signed, caller));
    }
    if (!reads.isEmpty()) {
      recordReads.record(reads);
    }
    return told;
  }

  private WriteReceipt.Telling telling(String kind, Folded folded, Caller caller) {
    return new WriteReceipt.Telling(
        issuer.id(),
        caller.account(),
        caller.name(),
        kind,
        knownSecret.mask(folded.profile().read()));
  }

  private static ProfileRead read(Folded folded, Receipt receipt, String signed, Caller caller) {
    return new ProfileRead(
        folded.profile().read(),
        receipt.sub(),
        caller.account(),
        caller.name(),
        caller.tool(),
        receipt.question().purpose(),
        receipt.kind(),
        receipt.released().fields().stream().map(field -> field.wireName()).sorted().toList(),
        receipt.iat(),
        signed);
  }

  /**
   * Something that was told about a person.
   *
   * @param content what
   * @param receipt the signed statement of it
   * @param <T> what it is
   */
  record Told<T>(T content, String receipt) {}
}
