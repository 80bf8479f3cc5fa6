package org.assay.server.xapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An agent or a group.
 *
 * @param group whether it is a group
 * @param identifier what identifies it; only a group may have none
 * @param members who belongs to the group
 */
record Actor(boolean group, Optional<Identifier> identifier, List<Actor> members) {

  private static final Set<String> OF_AGENTS =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> OF_GROUPS =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");
  private static final int MOST_MEMBERS = 1000;

  /** Reads an agent or a group. */
  static Actor read(Place place) {
    var type = place.optional("objectType").map(Place::text).orElse("Agent");
    return switch (type) {
      case "Agent" -> agent(place);
      case "Group" -> group(place);
      default -> throw place.wrong("An Agent or a Group belongs here.");
    };
  }

  /** Reads an agent. */
  static Actor agent(Place place) {
    place.only(OF_AGENTS);
    if (!place.optional("objectType").map(Place::text).orElse("Agent").equals("Agent")) {
      throw place.wrong("An Agent belongs here.");
    }
    place.optional("name").ifPresent(Place::text);
    var identifier = Identifier.read(place);
    if (identifier.isEmpty()) {
      throw place.wrong("An agent has one of mbox, mbox_sha1sum, openid and account.");
    }
    return new Actor(false, identifier, List.of());
  }

  /** Reads a group, which says that it is one. */
  static Actor group(Place place) {
    place.only(OF_GROUPS);
    if (!place.member("objectType").text().equals("Group")) {
      throw place.wrong("A Group belongs here.");
    }
    place.optional("name").ifPresent(Place::text);
    var identifier = Identifier.read(place);
    var members = place.optional("member").map(Place::items).orElse(List.of());
    if (identifier.isEmpty() && members.isEmpty()) {
      throw place.wrong("A group without an identifier has members.");
    }
    if (members.size() > MOST_MEMBERS) {
      throw place.wrong("A group has at most " + MOST_MEMBERS + " members.");
    }
    return new Actor(true, identifier, members.stream().map(Actor::agent).toList());
  }

  /** Returns all who are identified here. */
  Stream<Identifier> identifiers() {
    return Stream.concat(
        identifier.stream(), members.stream().flatMap(member -> member.identifier().stream()));
  }
}
