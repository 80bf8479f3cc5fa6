package org.assay.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.ws.rs.ext.Provider;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the rooms of the server stand to each other; docs/ARCHITECTURE.md draws what this checks. */
@AnalyzeClasses(packages = "org.assay.server", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HOUSE = "org.assay.server";

  /** Where the classes lie that templates become; nobody writes them. */
  private static final String TEMPLATES = HOUSE + ".pages";

  /** What a room may know beside platform and access, which every room stands on. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("issuer", List.of()),
          Map.entry("status", List.of("issuer")),
          Map.entry("skill", List.of()),
          Map.entry("achievement", List.of("skill", "issuer")),
          Map.entry("learner", List.of()),
          Map.entry("learning", List.of("achievement", "learner", "skill")),
          Map.entry("assessment", List.of("achievement", "learner")),
          Map.entry("review", List.of("achievement", "learner")),
          Map.entry("xapi", List.of("assessment", "learning", "learner")),
          Map.entry("lti", List.of("assessment", "learner")),
          Map.entry("award", List.of("achievement", "learner")),
          Map.entry(
              "credential",
              List.of(
                  "award",
                  "assessment",
                  "achievement",
                  "learner",
                  "issuer",
                  "status",
                  "verification")),
          Map.entry("verification", List.of("issuer", "status")),
          Map.entry("vcapi", List.of("verification")),
          Map.entry("resolution", List.of("verification")),
          Map.entry(
              "skillprofile",
              List.of(
                  "ledger",
                  "consent",
                  "credential",
                  "award",
                  "achievement",
                  "skill",
                  "learner",
                  "learning",
                  "issuer")),
          Map.entry("ledger", List.of("learner", "issuer")),
          Map.entry("consent", List.of("learner")));

  @ArchTest
  static final ArchRule rooms_form_no_cycle =
      slices()
          .matching("org.assay.server.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room that is known by those it knows cannot be read alone");

  @ArchTest
  static void rooms_know_only_whom_they_may(JavaClasses house) {
    MAY_KNOW.forEach(
        (room, known) ->
            knows(room, Stream.concat(known.stream(), Stream.of(room, "platform", "access")))
                .check(house));
    knows("platform", Stream.of("platform")).check(house);
    knows("access", Stream.of("access", "platform")).check(house);
  }

  private static ArchRule knows(String room, Stream<String> known) {
    var allowed = known.map(name -> HOUSE + "." + name).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(HOUSE + "." + room)
        .should()
        .dependOnClassesThat(resideInAPackage(HOUSE + "..").and(not(resideInAnyPackage(allowed))))
        .because("docs/ARCHITECTURE.md says whom room " + room + " may know");
  }

  @ArchTest
  static final ArchRule only_doors_speak_http =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".platform")
          .and()
          .areNotAnnotatedWith(Provider.class)
          .and()
          .haveSimpleNameNotEndingWith("Resource")
          .and()
          .haveSimpleNameNotEndingWith("Page")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
          .because("a use case must work the same however it is called");

  @ArchTest
  static final ArchRule only_stores_speak_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".platform")
          .and()
          .haveSimpleNameNotEndingWith("Store")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.sql..", "javax.sql..")
                  .or(
                      com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                          EntityManager.class)))
          .because("how rows are found is one question, what is decided about them another");

  @ArchTest
  static final ArchRule stores_stay_in_their_room =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Store")
          .should()
          .bePublic()
          .because("rows of a room are asked for through its use cases");

  @ArchTest
  static final ArchRule rows_stay_in_their_room =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .beAnnotatedWith(Table.class)
          .because("a row is the room's own, and unnamed tables are looked for in capitals");

  @ArchTest
  static final ArchRule private_keys_stay_with_the_issuer =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".issuer")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(PrivateKey.class)
          .because("whoever holds the key can sign anything");

  @ArchTest
  static void every_package_is_null_marked(JavaClasses house) {
    var unmarked =
        house.stream()
            .map(type -> type.getPackage())
            .filter(room -> !room.getName().equals(TEMPLATES))
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(room -> room.getName())
            .distinct();
    assertThat(unmarked).as("absence is Optional, and the compiler checks it").isEmpty();
  }
}
