package org.assay.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.assay.verifier.Verdict.Decision;

/**
 * One named fault, and what the verifier must say about it.
 *
 * @param check the check that finds it
 * @param code the code of the finding
 */
record Fault(String name, Sample sample, Decision decision, String check, String code) {

  /** Builds the faulty sample and has it judged. */
  @FunctionalInterface
  interface Sample {
    Verdict judge() throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A chapter of the matrix, being written. */
  static final class Chapter {

    private final String title;
    private final List<Fault> faults = new ArrayList<>();

    Chapter(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    List<Fault> faults() {
      return List.copyOf(faults);
    }

    /** Certainly wrong. */
    Chapter refuted(String name, String check, String code, Sample sample) {
      faults.add(new Fault(name, sample, Decision.REFUTED, check, code));
      return this;
    }

    /** Cannot be found out. */
    Chapter open(String name, String check, String code, Sample sample) {
      faults.add(new Fault(name, sample, Decision.UNDETERMINED, check, code));
      return this;
    }
  }

  /** Judges a document on a network where all is well. */
  static Verdict judge(JsonObject document) {
    return SampleNetwork.healthy().verify(document);
  }

  static Verdict judge(String document) {
    return judge(document.getBytes(UTF_8));
  }

  static Verdict judge(byte[] document) {
    return SampleNetwork.healthy().verifier().verify(document);
  }
}
