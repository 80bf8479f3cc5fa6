package org.assay.examples.compensation;

import java.util.List;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.Members;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.showing.SafeLine;
import org.assay.verifier.CheckFailure;

/**
 * What becomes of a receipt that is looked at again, perhaps years later. The signature is checked
 * here; whether the ledger keeps it and whether the same comes out is the server's word.
 *
 * @param signature good, or what is wrong with it
 * @param kept whether the ledger keeps the same receipt: same, different, missing
 * @param recomputed whether the same answer comes out again: same, different, missing
 * @param differs where it differs
 */
record ReplayReceipt(String signature, String kept, String recomputed, List<String> differs) {

  private static final String SAME = "same";

  static ReplayReceipt with(Asker asker, String receipt) throws NotAnswered {
    try {
      asker.check().statement(receipt);
    } catch (CheckFailure failure) {
      return new ReplayReceipt(
          failure.code() + ": " + failure.getMessage(), "not asked", "not asked", List.of());
    }
    var answer = asker.session().post("/receipts/replay", "application/jwt", receipt);
    try {
      return new ReplayReceipt(
          Members.text(answer, "signature"),
          Members.optionalText(answer, "kept").orElse("not said"),
          Members.optionalText(answer, "recomputed").orElse("not said"),
          Members.texts(answer, "differs"));
    } catch (CheckFailure e) {
      throw new NotAnswered("The answer is no replay: " + e.getMessage());
    }
  }

  boolean isSame() {
    return signature.equals("good") && kept.equals(SAME) && recomputed.equals(SAME);
  }

  String text() {
    var text = new StringBuilder();
    text.append("signature         ").append(SafeLine.of(signature)).append('\n');
    text.append("kept by ledger    ").append(SafeLine.of(kept)).append('\n');
    text.append("worked out again  ").append(SafeLine.of(recomputed)).append('\n');
    differs.forEach(
        where -> text.append("differs at        ").append(SafeLine.of(where)).append('\n'));
    return text.toString();
  }
}
