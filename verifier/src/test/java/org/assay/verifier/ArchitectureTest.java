package org.assay.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "org.assay.verifier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule no_cycles =
      slices()
          .matching("org.assay.verifier.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each package should be understood with those below it alone");

  @ArchTest
  static final ArchRule plain_java =
      noClasses()
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<>("belong to Jakarta EE or MicroProfile") {
                @Override
                public boolean test(JavaClass type) {
                  String name = type.getPackageName();
                  return name.startsWith("org.eclipse.microprofile")
                      || name.startsWith("jakarta.") && !name.startsWith("jakarta.json");
                }
              })
          .because("anybody's Java program may embed the verifier");

  @ArchTest
  static final ArchRule time_is_passed_in =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Verifier.class.getName())
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a judgement must be repeatable for any instant");

  @ArchTest
  static final ArchRule no_private_keys =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(PrivateKey.class)
          .because("keys live behind a Signer");

  @ArchTest
  static final ArchRule checks_are_not_public =
      classes()
          .that()
          .resideInAPackage("..check")
          .and()
          .haveSimpleNameEndingWith("Check")
          .should()
          .bePackagePrivate()
          .because("the Judge asks them all, in order, and nobody asks only some");

  @ArchTest
  static final ArchRule absence_is_never_null =
      classes()
          .should(
              new ArchCondition<JavaClass>("be in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean marked =
                      type.getPackage()
                          .tryGetPackageInfo()
                          .filter(info -> info.isAnnotatedWith(NullMarked.class))
                          .isPresent();
                  if (!marked) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getPackageName() + " is not marked"));
                  }
                }
              })
          .because("what may be absent is Optional");
}
