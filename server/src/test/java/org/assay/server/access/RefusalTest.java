package org.assay.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.server.platform.Problem.Code;
import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void method_without_a_mark_is_closed_to_the_owner_too() throws Exception {
    var caller = Optional.of(caller(Scope.values()));

    assertThat(Refusal.of(method("unmarked"), caller)).contains(Refusal.CLOSED);
    assertThat(Refusal.of(Optional.empty(), caller)).contains(Refusal.CLOSED);
  }

  @Test
  void method_for_everyone_is_open_without_token() throws Exception {
    assertThat(Refusal.of(method("open"), Optional.empty())).isEmpty();
  }

  @Test
  void method_for_a_scope_is_open_to_that_scope_only() throws Exception {
    var method = method("guarded");

    assertThat(Refusal.of(method, Optional.of(caller(Scope.SKILLS_WRITE)))).isEmpty();
    assertThat(Refusal.of(method, Optional.empty())).contains(Refusal.NO_TOKEN);
    var missing = Refusal.of(method, Optional.of(caller(Scope.RESULTS_WRITE))).orElseThrow();
    assertThat(missing.code()).isEqualTo(Code.NOT_ALLOWED);
    assertThat(missing.challenge())
        .isEqualTo("Bearer realm=\"assay\", error=\"insufficient_scope\", scope=\"skills:write\"");
  }

  private static Caller caller(Scope... scopes) {
    return new Caller(new UUID(0, 1), "Ada", true, Set.of(), Set.of(scopes), Set.of());
  }

  private static Optional<java.lang.reflect.Method> method(String name) throws Exception {
    return Optional.of(Doors.class.getDeclaredMethod(name));
  }

  static class Doors {
    void unmarked() {}

    @Everyone
    void open() {}

    @Allowed(Scope.SKILLS_WRITE)
    void guarded() {}
  }
}
