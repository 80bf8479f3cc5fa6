package org.assay.server.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens a resource method to callers whose token has the scope. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

  /** The scope that the caller's token must have. */
  Scope value();

  /**
   * Whether an OAuth client may also show its id and secret here, by HTTP Basic, instead of a
   * token: for protocols whose programs know no other way.
   */
  boolean basic() default false;
}
