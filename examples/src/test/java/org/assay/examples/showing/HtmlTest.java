package org.assay.examples.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void text_and_attributes_are_escaped() {
    var evil = "</td><script>alert('1')</script>\"&";
    var source = Html.tag("td", evil).with("title", evil).source();

    assertThat(source)
        .isEqualTo(
            "<td title=\"ESC\">ESC</td>"
                .replace(
                    "ESC",
                    "&lt;/td&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;"));
  }

  @Test
  void characters_that_no_page_may_have_are_replaced() {
    assertThat(Html.tag("p", "a\u0000b\ud800c\u001b").source())
        .isEqualTo("<p>a\ufffdb\ufffdc\ufffd</p>");
  }

  @Test
  void elements_keep_their_order() {
    var row = Html.tag("tr").add(Html.tag("td", "1"), Html.tag("td", "2")).add(List.of());
    assertThat(row.source()).isEqualTo("<tr><td>1</td><td>2</td></tr>");
  }
}
