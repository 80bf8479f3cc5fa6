package org.assay.server.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.credential.Alignment;

/**
 * What a framework's publisher says about one skill.
 *
 * @param label how a report names it: a row's number, an identifier
 * @param source its id there, which stays the same when it is published again
 * @param name its name
 * @param description what one can do who has it
 * @param code its short code
 * @param targetUrl its address, if it has one of http or https
 * @param targetType what kind of thing is at that address
 * @param parent the source of the skill above it
 * @param keywords words by which it is found
 * @param details what else is said of it, by name
 * @param alignments the same skill in other frameworks
 */
record SourceItem(
    String label,
    String source,
    String name,
    String description,
    Optional<String> code,
    Optional<String> targetUrl,
    Optional<String> targetType,
    Optional<String> parent,
    List<String> keywords,
    Map<String, List<String>> details,
    List<Alignment> alignments) {

  SourceItem withoutCode() {
    return new SourceItem(
        label,
        source,
        name,
        description,
        Optional.empty(),
        targetUrl,
        targetType,
        parent,
        keywords,
        details,
        alignments);
  }
}
