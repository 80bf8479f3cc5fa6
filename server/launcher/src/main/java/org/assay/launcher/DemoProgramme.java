package org.assay.launcher;

import static org.assay.launcher.DemoClient.member;
import static org.assay.launcher.DemoClient.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Defines the demo's skills and badge classes. */
final class DemoProgramme {

  /**
   * A badge class of the demo.
   *
   * @param assessment the id of its assessment
   * @param threshold the score that passes
   * @param most the highest score
   */
  record BadgeClass(String assessment, int threshold, int most) {}

  private final DemoClient client;
  private final Map<String, String> skills = new HashMap<>();

  DemoProgramme(DemoClient client) {
    this.client = client;
  }

  List<BadgeClass> define() throws IOException, InterruptedException {
    var framework =
        member(
            client.post(
                "/frameworks",
                "{\"name\":\"Skills of the sample organisation\",\"description\":\"Made up.\"}"),
            "id");
    for (var row : DemoTable.rows("demo-skills.txt")) {
      defineSkill(row, framework);
    }
    var classes = new ArrayList<BadgeClass>();
    for (var row : DemoTable.rows("demo-classes.txt")) {
      classes.add(defineClass(row));
    }
    return classes;
  }

  private void defineSkill(List<String> row, String framework)
      throws IOException, InterruptedException {
    var json =
        "{\"name\":%s,\"description\":%s,\"framework\":%s,\"code\":%s}"
            .formatted(
                quoted(row.get(1)), quoted(row.get(5)), quoted(framework), quoted(row.get(0)));
    var id = member(client.post("/skills", json), "id");
    skills.put(row.get(0), id);
    if (!row.get(2).equals("-")) {
      var until = row.get(4).equals("-") ? "" : ",\"to\":" + quoted(row.get(4));
      client.post(
          "/skills/" + id + "/designations",
          "{\"area\":%s,\"from\":%s%s}".formatted(quoted(row.get(2)), quoted(row.get(3)), until));
    }
  }

  private BadgeClass defineClass(List<String> row) throws IOException, InterruptedException {
    int threshold = Integer.parseInt(row.get(7));
    int most = row.get(6).equals("REVIEW") ? 1 : 100;
    var assessment =
        member(
            client.post(
                "/assessments",
                "{\"name\":%s,\"kind\":%s,\"threshold\":%d,\"maximum\":%d,\"description\":%s}"
                    .formatted(
                        quoted("Assessment: " + row.get(2)),
                        quoted(row.get(6)),
                        threshold,
                        most,
                        quoted(row.get(9)))),
            "id");
    var id = member(client.post("/achievements", definition(row, assessment)), "id");
    client.post("/achievements/" + id + "/publish", "");
    return new BadgeClass(assessment, threshold, most);
  }

  private String definition(List<String> row, String assessment) {
    var validity = row.get(5).equals("-") ? "" : ",\"validity\":" + quoted(row.get(5));
    return ("{\"category\":%s,\"name\":%s,\"description\":%s,\"criteria\":%s,"
            + "\"skills\":[{\"skill\":%s,\"level\":%s}],\"assessments\":[%s]%s}")
        .formatted(
            quoted(row.get(1)),
            quoted(row.get(2)),
            quoted(row.get(8)),
            quoted(row.get(9)),
            quoted(String.valueOf(skills.get(row.get(3)))),
            quoted(row.get(4)),
            quoted(assessment),
            validity);
  }
}
