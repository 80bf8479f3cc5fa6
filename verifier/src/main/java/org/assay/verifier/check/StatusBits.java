package org.assay.verifier.check;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Deviation;
import org.assay.verifier.Finding;
import org.assay.verifier.credential.BitstringStatusListEntry;
import org.assay.verifier.json.JsonRuntime;
import org.assay.verifier.status.BitstringStatusList;
import org.assay.verifier.status.StatusListFormat;

/**
 * Answers one entry that points to a bit, or some bits, of a status list.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm">Bitstring
 *     Status List v1.0, Validate Algorithm</a>
 */
final class StatusBits {

  private static final String NAME = "status";
  private static final int MAX_REFERENCES = 8;

  private final StatusEntry place;
  private final Inquiry inquiry;
  private final StatusEvidence evidence = new StatusEvidence();
  private final List<CheckFailure> tolerated = new ArrayList<>();
  private Optional<Finding> stale = Optional.empty();

  private StatusBits(StatusEntry place, Inquiry inquiry) {
    this.place = place;
    this.inquiry = inquiry;
  }

  /** Returns the answer, and after it what somebody should know besides. */
  static List<Finding> judge(StatusEntry place, JsonObject credential, Inquiry inquiry) {
    var question = new StatusBits(place, inquiry);
    List<Finding> findings = new ArrayList<>();
    findings.add(question.answer(Shape.idOf(credential.get("issuer")).orElse("")));
    for (CheckFailure deviation : question.tolerated) {
      findings.add(Findings.warning(NAME, deviation, question.evidence.toMap()));
    }
    question.stale.ifPresent(findings::add);
    return findings;
  }

  private Finding answer(String issuer) {
    try {
      BitstringStatusListEntry entry = BitstringStatusListEntry.read(object(), place.pointer());
      evidence.entry(entry);
      requireForm(entry);
      StatusMessages messages = StatusMessages.read(place, entry.statusSize());
      StatusLists.Trusted list = StatusLists.fetch(place, entry, issuer, inquiry, evidence);
      stale = Staleness.of(list, place, inquiry, evidence);
      int status = value(list.content().bits(), entry);
      evidence.put("status", "0x" + Integer.toHexString(status));
      messages.text(status).ifPresent(text -> evidence.put("statusMessage", text));
      if (!messages.references().isEmpty()) {
        evidence.put(
            "statusReference",
            messages.references().stream().limit(MAX_REFERENCES).collect(Collectors.joining(" ")));
      }
      return StatusMeaning.of(
          place, entry.statusPurpose(), status, messages.text(status), evidence.toMap());
    } catch (CheckFailure failure) {
      return Findings.of(NAME, failure, evidence.toMap());
    }
  }

  /** The entry, its index written as the specification demands. */
  private JsonObject object() throws CheckFailure {
    JsonObject object = place.object();
    if (!(object.get("statusListIndex") instanceof JsonNumber number)
        || !number.isIntegral()
        || number.bigIntegerValue().signum() < 0) {
      return object;
    }
    tolerate(
        Deviation.NUMERIC_STATUS_LIST_INDEX,
        CheckFailure.refuted(
            Deviation.NUMERIC_STATUS_LIST_INDEX.name(),
            "The index in the status list is a number and not a string.",
            place.at("statusListIndex")));
    return JsonRuntime.provider()
        .createObjectBuilder(object)
        .add("statusListIndex", number.bigIntegerValue().toString())
        .build();
  }

  private void requireForm(BitstringStatusListEntry entry) throws CheckFailure {
    if (Shape.text(place.object(), "id").filter(entry.statusListCredential()::equals).isPresent()) {
      throw Shape.malformed(
          "The id of the status entry is the address of the whole list.", place.at("id"));
    }
    boolean old =
        StatusListFormat.ofEntry(place.type()).orElseThrow() != StatusListFormat.BITSTRING;
    if (old && entry.statusSize() != 1) {
      throw Shape.malformed("A list of 2021 has one bit an entry.", place.at("statusSize"));
    }
  }

  private int value(BitstringStatusList list, BitstringStatusListEntry entry) throws CheckFailure {
    try {
      list.requireLength(entry.statusSize());
    } catch (CheckFailure tooShort) {
      tolerate(
          Deviation.STATUS_LIST_LENGTH_ERROR,
          CheckFailure.undetermined(
              tooShort.code(), String.valueOf(tooShort.getMessage()), place.pointer()));
    }
    if (entry.statusListIndex() >= list.length() / entry.statusSize()) {
      throw CheckFailure.undetermined(
          "RANGE_ERROR",
          "The status list does not reach to this credential's entry.",
          place.at("statusListIndex"));
    }
    return list.value(entry.statusListIndex(), entry.statusSize());
  }

  private void tolerate(Deviation deviation, CheckFailure failure) throws CheckFailure {
    if (!inquiry.tolerates(deviation)) {
      throw failure;
    }
    tolerated.add(failure);
  }
}
