package org.assay.examples.career;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.Members;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.asking.Question;
import org.assay.examples.asking.Refused;
import org.assay.examples.asking.Told;
import org.assay.examples.showing.Names;
import org.assay.verifier.CheckFailure;

/** Asks the two career questions about a person, and says nothing without a good receipt. */
final class AskCareer {

  private static final String PURPOSE = "career";

  private final Asker asker;
  private final Names names;
  private final List<Refused> refused = new ArrayList<>();

  AskCareer(Asker asker, Names names) {
    this.asker = asker;
    this.names = names;
  }

  List<Refused> refused() {
    return List.copyOf(refused);
  }

  /** Returns how somebody fits a role, as lines; none, if the receipt fails. */
  String match(String person, String role) throws NotAnswered {
    var answer =
        asker
            .session()
            .get("/skill-profiles/" + person + "/match", Map.of("purpose", PURPOSE, "role", role));
    return shown(
        answer,
        Question.about(person, "match", PURPOSE),
        told -> {
          if (!Members.text(answer, "role").equals(role)) {
            throw CheckFailure.refuted("QUESTION_MISMATCH", "It is about another role.", "/role");
          }
          return MatchText.of(told, names);
        });
  }

  /** Returns which roles fit somebody, as lines; those of the first page that are told. */
  String roles(String person) throws NotAnswered {
    var answer =
        asker.session().get("/skill-profiles/" + person + "/roles", Map.of("purpose", PURPOSE));
    var question = Question.about(person, "roles", PURPOSE);
    return shown(answer, question, told -> RolesText.of(told, names));
  }

  private String shown(JsonObject answer, Question question, Show show) throws NotAnswered {
    try {
      var told = asker.check().check(answer, question);
      var text = show.text(told);
      asker.keep(told);
      return text;
    } catch (CheckFailure failure) {
      refused.add(Refused.of(answer, failure));
      return "";
    }
  }

  /** How an answer is shown. */
  private interface Show {
    String text(Told told) throws CheckFailure;
  }
}
