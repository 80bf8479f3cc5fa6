package org.assay.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a journey may know: the server from outside, as its users do. */
@AnalyzeClasses(packages = "org.assay.server.journey")
class JourneysTest {

  @ArchTest
  static final ArchRule journeys_know_no_server_class =
      noClasses()
          .that()
          .resideInAPackage("org.assay.server.journey..")
          .should()
          .dependOnClassesThat(
              Predicates.resideInAPackage("org.assay..")
                  .and(Predicates.resideOutsideOfPackage("org.assay.server.journey..")))
          .because("a journey is walked by a stranger with HTTP");
}
