package org.assay.verifier.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.assay.verifier.CheckFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedHttpTest extends LocalServer {

  @Test
  void document_is_loaded_with_type_and_time() throws CheckFailure {
    answer("/a", 200, Map.of("Content-Type", "Application/JSON; charset=utf-8"), bytes("{}"));

    var document = local.load(at("/a"), JSON);

    assertThat(document.body()).isEqualTo(bytes("{}"));
    assertThat(document.mediaType()).isEqualTo(JSON);
    assertThat(document.loadedAt()).isEqualTo(NOW);
    assertThat(document.location()).isEqualTo(at("/a"));
    var headers = seen.element().getRequestHeaders();
    assertThat(headers.getFirst("Accept")).isEqualTo(JSON);
    assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Referer");
  }

  @Test
  void https_address_of_this_machine_is_asked_by_http() throws CheckFailure {
    answer("/.well-known/did.json", 200, Map.of(), bytes("{}"));
    var location =
        URI.create(
            at("/.well-known/did.json")
                .toString()
                .replace("http://127.0.0.1", "https://localhost"));
    assertThat(local.load(location, JSON).body()).isEqualTo(bytes("{}"));
  }

  @Test
  void redirects_are_followed_to_the_third() throws CheckFailure {
    answer("/0", 302, Map.of("Location", "/1"), new byte[0]);
    answer("/1", 301, Map.of("Location", at("/2").toString()), new byte[0]);
    answer("/2", 307, Map.of("Location", "3?x"), bytes("moved"));
    answer("/3", 200, Map.of(), bytes("{}"));

    assertThat(local.load(at("/0"), JSON).location()).isEqualTo(at("/3?x"));
    answer("/9", 308, Map.of("Location", "/0"), new byte[0]);
    assertRefused(local, at("/9"), "more than 3 times");
  }

  @Test
  void cookie_is_not_given_back() throws CheckFailure {
    answer("/c", 302, Map.of("Location", "/d", "Set-Cookie", "a=b; Path=/"), new byte[0]);
    answer("/d", 200, Map.of(), bytes("{}"));
    local.load(at("/c"), JSON);
    assertThat(seen).hasSize(2).noneMatch(e -> e.getRequestHeaders().containsKey("Cookie"));
  }

  @Test
  void web_page_in_place_of_json_is_refused() {
    answer("/html", 200, Map.of("Content-Type", "text/html;charset=utf-8"), bytes("<p>"));
    assertRefused(local, at("/html"), "web page");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 206, 304, 400, 401, 404, 410, 500})
  void other_answers_are_refused(int code) {
    answer("/code", code, Map.of(), new byte[0]);
    assertRefused(local, at("/code"), "answers " + code);
  }

  @Test
  void known_documents_need_no_network() throws CheckFailure {
    var own = new LoadedDocument(URI.create("https://own.example/"), JSON, bytes("{}"), NOW);
    DocumentLoader none =
        (location, accept) -> {
          throw CheckFailure.undetermined("LOADING_ERROR", "No network.", "");
        };
    var loader =
        new KnownDocuments(u -> Optional.of(own).filter(o -> o.location().equals(u)), none);

    assertThat(loader.load(URI.create("https://own.example/"), JSON)).isSameAs(own);
    assertThatThrownBy(() -> loader.load(URI.create("https://other.example/"), JSON))
        .hasMessage("No network.");
  }
}
