package org.assay.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusyRowsTest {

  @ParameterizedTest
  @CsvSource({"1213,true", "1205,true", "1020,true", "1062,false", "0,false"})
  void only_those_who_met_others_at_the_same_rows_are_asked_to_come_again(int code, boolean busy) {
    var refused = new SQLException("refused", "HY000", code);
    assertThat(BusyRows.caused(new PersistenceException(refused))).isEqualTo(busy);
  }
}
