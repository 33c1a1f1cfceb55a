package se.klimatbokslut.publish.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a user's SQL before anything of it runs. The engine's own parser decides:
 * it serialises one reading statement and nothing else.
 */
final class StatementGuard {
  static final String ACCEPTED =
      "Give one SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE or EXPLAIN statement;"
          + " a release is only read.";

  private static final Pattern EXPLAIN =
      Pattern.compile("^\\s*explain\\s+(analyze\\s+)?", Pattern.CASE_INSENSITIVE);

  private final Connection connection;

  StatementGuard(Connection connection) {
    this.connection = connection;
  }

  /** Why the SQL is refused; empty when it is one reading statement. */
  Optional<String> objection(String sql) throws SQLException {
    JsonNode parsed = parse(EXPLAIN.matcher(sql).replaceFirst(""));
    if (parsed.path("error_type").asText().equals("parser")) {
      return Optional.of("Cannot read the SQL: " + parsed.path("error_message").asText() + ".");
    }
    if (parsed.path("error").asBoolean()) {
      return Optional.of("This kind of statement is not accepted. " + ACCEPTED);
    }
    int statements = parsed.path("statements").size();
    return statements == 1
        ? Optional.empty()
        : Optional.of("Found " + statements + " statements. " + ACCEPTED);
  }

  private JsonNode parse(String sql) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select json_serialize_sql(?)")) {
      statement.setString(1, sql);
      try (ResultSet answer = statement.executeQuery()) {
        answer.next();
        return new ObjectMapper().readTree(answer.getString(1));
      }
    } catch (JsonProcessingException e) {
      throw new SQLException("Cannot read the parser's answer", e);
    }
  }
}
