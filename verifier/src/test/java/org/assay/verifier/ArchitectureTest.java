package org.assay.verifier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = "org.assay.verifier",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The command line stands at the edge: it alone has a console and a process. */
  private static final String COMMAND_LINE = "org.assay.verifier.Main";

  /** The front door has one way in that brings the system's clock along. */
  private static final String FRONT_DOOR = "org.assay.verifier.Verifier";

  @ArchTest
  static final ArchRule no_jakarta_but_json =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta..")
                  .and(DescribedPredicate.not(resideInAPackage("jakarta.json.."))))
          .because(
              "the verifier runs in any Java program, and only its JSON-LD library is Jakarta");

  @ArchTest
  static final ArchRule no_microprofile =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.microprofile..")
          .because("configuration is passed in by whoever embeds the verifier");

  @ArchTest
  static final ArchRule time_is_passed_in =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(COMMAND_LINE)
          .and()
          .doNotHaveFullyQualifiedName(FRONT_DOOR)
          .should()
          .accessTargetWhere(readsTheClock())
          .because("a verdict is about an instant that the caller names");

  @ArchTest
  static final ArchRule nothing_is_looked_up_by_name =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(COMMAND_LINE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .because("what is found by its name is found neither by readers nor by native images");

  @ArchTest
  static final ArchRule nothing_static_can_be_exchanged =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two verifiers in one program must not know of each other");

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices()
          .matching("org.assay.verifier.(*)..")
          .should()
          .beFreeOfCycles()
          .because("each room can be understood after the rooms that it stands on");

  @ArchTest
  static final ArchRule no_private_keys =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(PrivateKey.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(KeyStore.class)
          .because("whoever signs passes in a Signer and keeps the key");

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .should(beInNullMarkedPackages())
          .because("absence is Optional, and NullAway looks only where it is told to");

  @ArchTest
  static final ArchRule the_console_belongs_to_the_command_line =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(COMMAND_LINE)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("a library is silent and lets its program live");

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

  private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
    return new DescribedPredicate<>("reads the system's clock") {
      @Override
      public boolean test(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
            || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
            || (name.equals("now")
                && (owner.isEquivalentTo(Instant.class)
                    || owner.isEquivalentTo(LocalDate.class)
                    || owner.isEquivalentTo(OffsetDateTime.class)
                    || owner.isEquivalentTo(ZonedDateTime.class)));
      }
    };
  }

  private static ArchCondition<JavaClass> beInNullMarkedPackages() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getPackageName() + " of " + type.getName()));
      }
    };
  }
}
