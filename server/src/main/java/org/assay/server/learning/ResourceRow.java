package org.assay.server.learning;

import static org.assay.server.platform.CsvFile.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assay.server.platform.CsvFile;
import org.assay.server.platform.Given;
import org.assay.server.platform.Problem;

/**
 * A row of a file of learning resources.
 *
 * @param number the row's number in the file, the first after the header being 1
 * @param resource the resource; it has an external id
 */
record ResourceRow(long number, NewResource resource) {

  private static final List<String> NEEDED = List.of("external_id", "title", "provider");

  private static final Set<String> KNOWN =
      Set.of(
          "external_id",
          "title",
          "description",
          "provider",
          "provider_kind",
          "delivery",
          "language",
          "hours",
          "skills",
          "tags",
          "state");

  static void checkHeader(List<String> names) {
    CsvFile.checkHeader(names, NEEDED, KNOWN);
  }

  /**
   * Reads a row.
   *
   * @throws Problem invalid, if it does not describe a resource
   */
  static ResourceRow of(CSVRecord record) {
    CsvFile.checkLength(record);
    return new ResourceRow(
        record.getRecordNumber(),
        new NewResource(
            Optional.of(CsvFile.needed(record, "external_id")),
            CsvFile.needed(record, "title"),
            cell(record, "description"),
            CsvFile.needed(record, "provider"),
            cell(record, "provider_kind").map(text -> one(ProviderKind.class, text)),
            cell(record, "delivery").map(text -> one(DeliveryMode.class, text)),
            cell(record, "language"),
            cell(record, "hours").map(ResourceRow::number),
            words(record, "skills", "\\s+").map(id -> Given.id("skills", id)).toList(),
            words(record, "tags", "\\s*;\\s*").toList(),
            cell(record, "state").map(text -> one(ResourceState.class, text))));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String text) {
    return ResourceFilter.one(type, "such word here as", text);
  }

  private static BigDecimal number(String text) {
    if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,2})?")) {
      throw Problem.invalid("The column hours has a number such as 1.5.");
    }
    return new BigDecimal(text);
  }

  private static Stream<String> words(CSVRecord record, String name, String between) {
    return cell(record, name).stream()
        .flatMap(text -> Stream.of(text.split(between)))
        .filter(word -> !word.isEmpty());
  }
}
