package org.assay.launcher;

import static org.assay.launcher.DemoClient.member;
import static org.assay.launcher.DemoClient.quoted;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.assay.synthetic.BadgeClass;
import org.assay.synthetic.Organisation;
import org.assay.synthetic.Skill;

/** Defines the organisation's skills and badge classes. */
final class DemoProgramme {

  private static final String SCALE =
      """
      {"name":"Proficiency","description":"How well somebody has a skill.","levels":[
       {"name":"foundation","description":"Knows what it is about."},
       {"name":"practitioner","description":"Has done it, and it worked."},
       {"name":"expert","description":"Makes others able to do it."}]}""";

  private final DemoClient client;
  private final Map<String, String> skills = new HashMap<>();

  DemoProgramme(DemoClient client) {
    this.client = client;
  }

  void define(Organisation organisation) throws IOException, InterruptedException {
    var scale = member(client.post("/scales", SCALE), "id");
    var framework =
        member(
            client.post(
                "/frameworks",
                "{\"name\":\"Skills of the sample organisation\",\"description\":\"Made up.\","
                    + "\"scale\":"
                    + quoted(scale)
                    + "}"),
            "id");
    for (var skill : organisation.skills()) {
      define(skill, framework);
    }
    for (var badgeClass : organisation.classes()) {
      define(badgeClass);
    }
  }

  private void define(Skill skill, String framework) throws IOException, InterruptedException {
    var json =
        "{\"name\":%s,\"description\":%s,\"framework\":%s,\"code\":%s}"
            .formatted(
                quoted(skill.name()),
                quoted(skill.description()),
                quoted(framework),
                quoted(skill.code()));
    var id = member(client.post("/skills", json), "id");
    skills.put(skill.code(), id);
    if (skill.strategic().isPresent()) {
      var strategic = skill.strategic().get();
      var until = strategic.to().map(day -> ",\"to\":" + quoted(day.toString())).orElse("");
      client.post(
          "/skills/" + id + "/designations",
          "{\"area\":%s,\"from\":%s%s}"
              .formatted(quoted(strategic.area()), quoted(strategic.from().toString()), until));
    }
  }

  private void define(BadgeClass badgeClass) throws IOException, InterruptedException {
    var assessment =
        member(
            client.post(
                "/assessments",
                ("{\"name\":%s,\"kind\":%s,\"threshold\":%d,\"maximum\":%d,\"description\":%s,"
                        + "\"externalIds\":[%s]}")
                    .formatted(
                        quoted("Assessment: " + badgeClass.name()),
                        quoted(badgeClass.assessmentKind()),
                        badgeClass.threshold(),
                        badgeClass.most(),
                        quoted(badgeClass.criteria()),
                        quoted(badgeClass.assessmentId()))),
            "id");
    var id = member(client.post("/achievements", definition(badgeClass, assessment)), "id");
    client.post("/achievements/" + id + "/publish", "");
  }

  private String definition(BadgeClass badgeClass, String assessment) {
    var validity = badgeClass.validity().map(text -> ",\"validity\":" + quoted(text)).orElse("");
    return ("{\"category\":%s,\"name\":%s,\"description\":%s,\"criteria\":%s,"
            + "\"skills\":[{\"skill\":%s,\"level\":%s}],\"assessments\":[%s]%s}")
        .formatted(
            quoted(badgeClass.category()),
            quoted(badgeClass.name()),
            quoted(badgeClass.description()),
            quoted(badgeClass.criteria()),
            quoted(String.valueOf(skills.get(badgeClass.skill()))),
            quoted(badgeClass.level()),
            quoted(assessment),
            validity);
  }
}
