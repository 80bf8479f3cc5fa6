package org.assay.server.skillprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the account can see that profiles are read with. */
@ExtendWith(ArquillianExtension.class)
class ProfileReaderContainerIT {

  private static final List<String> MADE_OF =
      List.of("profile_class", "profile_event", "profile_place", "profile_skill");

  @Resource(lookup = "java:app/jdbc/profile")
  private DataSource profiles;

  @Resource(lookup = "java:app/jdbc/assay")
  private DataSource everything;

  @Test
  void reader_of_profiles_reads_what_they_are_made_of_and_no_other_table() throws SQLException {
    var readable = new ArrayList<String>();
    for (var table : tables()) {
      try {
        execute("SELECT 1 FROM " + table + " LIMIT 1");
        readable.add(table);
      } catch (SQLException refused) {
        assertThat(refused.getMessage()).as(table).contains("denied");
      }
    }

    assertThat(readable).containsExactlyElementsOf(MADE_OF);
    assertThat(tables()).hasSizeGreaterThan(40);
  }

  @Test
  void reader_of_profiles_can_neither_read_people_nor_write() {
    for (var forbidden :
        List.of(
            "SELECT * FROM learner",
            "SELECT family_name FROM learner",
            "SELECT * FROM account",
            "SELECT * FROM figure_statement",
            "SELECT * FROM profile_read",
            "UPDATE profile_event SET number = 1",
            "DELETE FROM profile_event",
            "INSERT INTO profile_place VALUES ('UNIT', 'x', UUID())",
            "CREATE TABLE salary (amount INT)")) {
      assertThatThrownBy(() -> execute(forbidden))
          .as(forbidden)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("denied");
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = profiles.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> tables() throws SQLException {
    try (var connection = everything.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() ORDER BY table_name")) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
