package org.assay.verifier.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/**
 * Runs the regular expressions of a stranger's schema in linear time, and not more of them than a
 * budget allows. What cannot run so, such as a reference back, is refused.
 */
final class LinearPatterns implements RegularExpressionFactory {

  private static final int MAX_SIZE = 10_000;
  private static final long MAX_STEPS = 20_000_000;

  private long steps;

  @Override
  public RegularExpression getRegularExpression(String pattern) {
    Pattern compiled = compile(pattern);
    long size = size(pattern);
    return text -> {
      steps += size * (text.length() + 1L);
      if (steps > MAX_STEPS) {
        throw new UnsafeSchemaException("its patterns take too long");
      }
      return compiled.matcher(text).find();
    };
  }

  /** Tells whether a pattern can be run. */
  static boolean isHarmless(String pattern) {
    try {
      compile(pattern);
      return true;
    } catch (UnsafeSchemaException refused) {
      return false;
    }
  }

  private static Pattern compile(String pattern) {
    if (size(pattern) > MAX_SIZE) {
      throw new UnsafeSchemaException("a pattern is too large");
    }
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new UnsafeSchemaException("a pattern cannot be run in linear time");
    }
  }

  /** An upper bound of the states that a pattern stands for: counted repetition copies them. */
  private static long size(String pattern) {
    boolean nested = pattern.contains("){") || pattern.contains("}{");
    long factor = 1;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      long count = largestNumber(pattern, open + 1);
      factor = nested ? factor * Math.max(1, count) : Math.max(factor, count);
      if (factor > MAX_SIZE) {
        return Long.MAX_VALUE / 4;
      }
    }
    return factor * (pattern.length() + 1L);
  }

  private static long largestNumber(String pattern, int from) {
    long largest = 0;
    long number = 0;
    for (int i = from; i < pattern.length() && pattern.charAt(i) != '}'; i++) {
      char c = pattern.charAt(i);
      number = c >= '0' && c <= '9' ? Math.min(number * 10 + (c - '0'), MAX_SIZE + 1L) : 0;
      largest = Math.max(largest, number);
    }
    return largest;
  }
}
