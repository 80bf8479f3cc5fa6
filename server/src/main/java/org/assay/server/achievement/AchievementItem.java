package org.assay.server.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge class as it stands in a list.
 *
 * @param id the class's id
 * @param url where its latest published version is served
 * @param state where it is in its life
 * @param version the version that is shown
 * @param draft the version that is being drafted; only for those who look after classes
 * @param category what it recognises
 * @param name its name
 * @param description what holders have shown
 * @param image the address of its picture
 * @param skills the skills it proves
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AchievementItem(
    UUID id,
    String url,
    ClassState state,
    int version,
    Optional<Integer> draft,
    Category category,
    String name,
    String description,
    String image,
    List<SkillLevel> skills) {}
