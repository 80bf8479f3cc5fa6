package org.assay.examples.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columns_are_as_wide_as_what_stands_in_them() {
    var table = new Table("A", "B");
    table.add("Ägidius", "x");
    assertThat(table.text()).isEqualTo("A        B\nÄgidius  x\n");
  }

  @Test
  void what_a_terminal_would_obey_is_written_out() {
    var table = new Table("A");
    table.add("\u001b[2Jx\n\u202e");
    assertThat(table.text()).isEqualTo("A\n\\u{1b}[2Jx\\u{a}\\u{202e}\n");
  }

  @Test
  void points_are_thousandths() {
    assertThat(Words.points(200_000)).isEqualTo("200");
    assertThat(Words.points(1_500)).isEqualTo("1.5");
    assertThat(Words.points(0)).isEqualTo("0");
  }

  @Test
  void names_are_read_line_by_line_and_nobody_needs_one() {
    var names = Names.read("1, Ada Baker, PhD\n\n2,Ben\n");
    assertThat(names.of("1")).isEqualTo("Ada Baker, PhD");
    assertThat(names.of("3")).isEqualTo("3");
    assertThatIllegalArgumentException().isThrownBy(() -> Names.read("Ada"));
  }
}
