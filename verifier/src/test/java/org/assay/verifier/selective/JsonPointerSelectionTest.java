package org.assay.verifier.selective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import org.assay.verifier.CheckFailure;
import org.assay.verifier.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerSelectionTest {

  private static final JsonObject DOCUMENT =
      json(
          "{'@context':['c'],'id':'i','type':['t'],'a':1,'b':{'id':'bi','c':2,'d':[3,4]},"
              + "'e':[{'type':'f','g':5,'h':6},{'id':'x','g':7},[8,9]],'m~n/o':{'':10},"
              + "'p':{'@context':'d','type':'q','r':11,'s':12}}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/a | 'a':1",
        "/b | 'b':{'id':'bi','c':2,'d':[3,4]}",
        "/b/c | 'b':{'id':'bi','c':2}",
        "/b/d/1 | 'b':{'id':'bi','d':[4]}",
        "/e/1/g | 'e':[{'id':'x','g':7}]",
        "/e/0 | 'e':[{'type':'f','g':5,'h':6}]",
        "/e/2/0 | 'e':[[8]]",
        "/m~0n~1o/ | 'm~n/o':{'':10}",
        "/p/s | 'p':{'@context':'d','type':'q','s':12}"
      })
  void the_way_keeps_ids_types_and_contexts(String pointer, String members) throws CheckFailure {
    assertThat(JsonPointerSelection.of(DOCUMENT, List.of(pointer)).document())
        .isEqualTo(json("{'@context':['c'],'id':'i','type':['t']," + members + "}"));
  }

  @Test
  void pointers_add_up_in_any_order() throws CheckFailure {
    List<String> there = List.of("/e/0/g", "/b", "/b/c", "/e/2", "/e/0/h", "/a");
    List<String> back = List.of("/a", "/e/0/h", "/e/2", "/b/c", "/b", "/e/0/g");

    JsonPointerSelection selection = JsonPointerSelection.of(DOCUMENT, there);

    assertThat(selection).isEqualTo(JsonPointerSelection.of(DOCUMENT, back));
    assertThat(selection.document().getJsonArray("e"))
        .isEqualTo(json("{'e':[{'type':'f','g':5,'h':6},[8,9]]}").getJsonArray("e"));
  }

  @Test
  void what_moved_up_is_known_by_its_origin() throws CheckFailure {
    JsonPointerSelection selection = JsonPointerSelection.of(DOCUMENT, List.of("/e/1", "/e/2/1"));

    assertThat(selection.origin("/e/0")).isEqualTo("/e/1");
    assertThat(selection.origin("/e/1/@graph")).isEqualTo("/e/2/@graph");
    assertThat(selection.origin("/e/1/@list/0")).isEqualTo("/e/2/@list/0");
    assertThat(selection.origin("")).isEmpty();
  }

  @Test
  void the_empty_pointer_is_the_whole() throws CheckFailure {
    assertThat(JsonPointerSelection.of(DOCUMENT, List.of("/a", "")).document()).isEqualTo(DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "#/a", "/z", "/a/0", "/b/d/2", "/b/d/-1", "/b/d/00", "/b/d/1e0", "/e/-", "/"})
  void a_pointer_at_nothing_is_refused(String pointer) {
    assertThatThrownBy(() -> JsonPointerSelection.of(DOCUMENT, List.of(pointer)))
        .isInstanceOf(CheckFailure.class);
  }

  private static JsonObject json(String text) {
    return Standards.json(text.replace('\'', '"'));
  }
}
