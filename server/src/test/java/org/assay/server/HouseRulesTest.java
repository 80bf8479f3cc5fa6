package org.assay.server;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assay.server.access.Allowed;
import org.assay.server.access.Everyone;

/** How every room is furnished. */
@AnalyzeClasses(packages = "org.assay.server", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule every_door_says_who_may_pass =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should(
              be(
                  DescribedPredicate.describe(
                      "marked @Allowed or @Everyone, and not both",
                      (JavaMethod method) ->
                          method.isAnnotatedWith(Allowed.class)
                              != method.isAnnotatedWith(Everyone.class))))
          .because("everything is denied unless allowed, and a method without a mark is dead");

  @ArchTest
  static final ArchRule doors_lead_to_no_further_doors =
      noMethods()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .notBeMetaAnnotatedWith(HttpMethod.class)
          .because("a sub-resource locator would run before anybody is asked who they are");

  @ArchTest
  static final ArchRule time_and_chance_are_passed_in =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.assay.server.platform.Surroundings")
          .should()
          .callMethodWhere(
              target(owner(resideInAPackage("java.time")))
                  .and(target(nameMatching("now")))
                  .and(target(rawParameterTypes(List.of()))))
          .orShould()
          .callMethodWhere(
              target(
                      owner(
                          DescribedPredicate.describe("Clock", c -> c.isEquivalentTo(Clock.class))))
                  .and(target(nameMatching("system.*|tick.*"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callConstructor(SecureRandom.class)
          .orShould()
          .callConstructor(java.util.Random.class)
          .because("a test must be able to choose the day and the dice");

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .because("what a class needs stands in its constructor; only containers fill fields");

  @ArchTest
  static final ArchRule transactions_begin_in_use_cases =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .haveNameMatching(".*(Resource|Page|Store|Filter|Mapper)")
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("a use case is what happens wholly or not at all");

  @ArchTest
  static final ArchRule transactions_are_declared_on_methods =
      noClasses()
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("the reader of a method sees where it begins");
}
