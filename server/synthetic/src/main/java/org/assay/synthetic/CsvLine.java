package org.assay.synthetic;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things of the organisation as rows of a file. */
public final class CsvLine {

  /** The header of a file of people. */
  public static final String PEOPLE =
      "employee_id,email,given_name,family_name,unit,manager_employee_id,role,time_zone,joined_on";

  /** The header of a file of learning. */
  public static final String LEARNING =
      "key,employee_id,external_id,from,to,delivery,completed,stated_at";

  /** The header of a file of results. */
  public static final String RESULTS = "key,assessment,employee_id,score,assessed_at";

  /** The header of a file of resources. */
  public static final String RESOURCES =
      "external_id,title,description,provider,provider_kind,delivery,language,hours,tags";

  private CsvLine() {}

  /** Returns a person's row. */
  public static String of(Person person) {
    return row(
        person.employeeId(),
        person.email(),
        person.givenName(),
        person.familyName(),
        person.unit().name(),
        person.manager().map(Person::employeeId).orElse(""),
        person.role().words(),
        person.unit().zone().getId(),
        person.joinedOn().toString());
  }

  /** Returns a row of learning; it was said when it was over. */
  public static String of(Piece piece) {
    return row(
        piece.key(),
        piece.person().employeeId(),
        piece.resource().externalId(),
        piece.from().toString(),
        piece.to().toString(),
        piece.resource().delivery().name(),
        Boolean.toString(piece.completed()),
        piece.to().toString());
  }

  /** Returns a result's row; the assessment is named by its address. */
  public static String of(Result result) {
    return row(
        result.key(),
        result.badgeClass().assessmentId(),
        result.person().employeeId(),
        Integer.toString(result.score()),
        result.assessedAt().toString());
  }

  /** Returns a resource's row. */
  public static String of(Resource resource) {
    return row(
        resource.externalId(),
        resource.title(),
        resource.description(),
        resource.provider(),
        resource.internal() ? "INTERNAL" : "EXTERNAL",
        resource.delivery().name(),
        "en",
        Integer.toString(resource.hours()),
        resource.area());
  }

  /** Our texts have no quotes and no line ends; some have commas. */
  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> cell.indexOf(',') < 0 ? cell : '"' + cell + '"')
        .collect(Collectors.joining(","));
  }
}
