package org.assay.server.achievement;

import java.util.Optional;
import java.util.UUID;
import org.assay.server.platform.ServerConfig;

/** A badge class with the version of it that is shown. */
record ShownClass(BadgeClass badgeClass, AchievementVersion version) {

  static ShownClass of(Object[] row) {
    return new ShownClass((BadgeClass) row[0], (AchievementVersion) row[1]);
  }

  UUID id() {
    return badgeClass.id();
  }

  AchievementItem item(ServerConfig config, boolean all) {
    var url = config.at("/achievements/" + id());
    var definition = version.definition();
    return new AchievementItem(
        id(),
        url.toString(),
        badgeClass.state(),
        version.number(),
        badgeClass.draft().filter(number -> all),
        definition.category(),
        definition.name(),
        definition.description(),
        url + "/versions/" + version.number() + "/image.png",
        definition.skills());
  }

  AchievementAnswer answer(ServerConfig config) {
    return new AchievementAnswer(
        id(),
        config.at("/achievements/" + id()).toString(),
        badgeClass.state(),
        Optional.of(badgeClass.latest()).filter(number -> number > 0),
        badgeClass.draft(),
        badgeClass.retiredAt(),
        version.definition());
  }
}
