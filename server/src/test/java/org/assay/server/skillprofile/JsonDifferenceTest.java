package org.assay.server.skillprofile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.json.StrictJson;
import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

  @Test
  void same_has_no_difference_whatever_its_order() throws CheckFailure {
    assertThat(difference("{'a':1,'b':[{'c':null}]}", "{'b':[{'c':null}],'a':1}")).isEmpty();
  }

  @Test
  void places_are_named_and_not_what_stands_there() throws CheckFailure {
    assertThat(
            difference(
                "{'a':{'b/c':1,'d':2},'e':[1,2],'f':'x','g':null}",
                "{'a':{'b/c':2,'d':2},'e':[1,3,4],'f':['x'],'h':1}"))
        .containsExactly("/a/b~1c", "/e/1", "/e/2", "/f", "/g", "/h");
  }

  @Test
  void no_more_than_a_hundred_places_are_named() throws CheckFailure {
    var ones = "[" + "1,".repeat(500) + "1]";
    var twos = "[" + "2,".repeat(500) + "2]";

    assertThat(difference(ones, twos)).hasSize(JsonDifference.MOST);
  }

  private static List<String> difference(String one, String other) throws CheckFailure {
    return JsonDifference.of(
        StrictJson.read(one.replace('\'', '"').getBytes(UTF_8), 10_000),
        StrictJson.read(other.replace('\'', '"').getBytes(UTF_8), 10_000));
  }
}
