package org.assay.examples.compensation;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.examples.asking.Asker;
import org.assay.examples.asking.Members;
import org.assay.examples.asking.NotAnswered;
import org.assay.examples.asking.Question;
import org.assay.examples.asking.Refused;
import org.assay.examples.asking.Score;
import org.assay.verifier.CheckFailure;

/** Asks who of a manager's team gained which skills, page by page, and checks every receipt. */
final class AskTeam {

  private static final String PURPOSE = "compensation";
  private static final String PATH = "/skill-profiles/new-skills";

  private final Asker asker;
  private final Map<String, String> query = new HashMap<>();
  private final Question question;
  private final List<Report> reports = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Creates it.
   *
   * @param since a day, of which the first moment in UTC is meant
   * @param score the formula of a score, perhaps with a version
   */
  AskTeam(Asker asker, String manager, LocalDate since, Optional<String> score) {
    this.asker = asker;
    query.put("purpose", PURPOSE);
    query.put("manager", manager);
    query.put("since", since.toString());
    query.put("limit", "100");
    score.ifPresent(formula -> query.put("score", formula));
    var formula = score.map(name -> name.split("@", 2)[0]);
    this.question =
        new Question(
            "new-skills",
            PURPOSE,
            Optional.empty(),
            Optional.of(since.atStartOfDay(ZoneOffset.UTC).toInstant()),
            formula);
  }

  Team ask() throws NotAnswered {
    Optional<String> next = page();
    while (next.isPresent()) {
      var after = next.get();
      if (after.equals(query.put("after", after))) {
        throw new NotAnswered("The pages of the answer lead in a circle.");
      }
      next = page();
    }
    return new Team(
        query.getOrDefault("manager", ""),
        query.getOrDefault("since", ""),
        asker.client(),
        reports,
        refused);
  }

  private Optional<String> page() throws NotAnswered {
    var page = asker.session().get(PATH, query);
    try {
      for (var item : Members.objects(page, "items")) {
        take(item);
      }
      return Members.optionalText(page, "next");
    } catch (CheckFailure e) {
      throw new NotAnswered("The answer is no page of new skills: " + e.getMessage());
    }
  }

  private void take(JsonObject item) throws NotAnswered {
    try {
      var told = asker.check().check(item, question);
      if (!seen.add(told.read())) {
        throw CheckFailure.refuted("REPEATED", "The same answer came twice.", "");
      }
      var report = new Report(told, Gain.all(item), Score.of(item));
      asker.keep(told);
      reports.add(report);
    } catch (CheckFailure failure) {
      refused.add(Refused.of(item, failure));
    }
  }
}
