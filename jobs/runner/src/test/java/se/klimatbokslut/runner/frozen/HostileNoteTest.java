package se.klimatbokslut.runner.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.runner.config.ConfigurationException;

/** Frozen accounts that came from somebody else: their note must not name files elsewhere. */
class HostileNoteTest {
  private static final String NOTE =
      """
      {"name": "SE-2081-2022", "municipalityId": "SE-2081", "year": 2022, "editions": [
        {"publication": "smhi-co2", "editionId": "smhi-co2-2024-04-18-1a2b3c4d", "sha256": "abc"}]}
      """;

  @TempDir Path folder;

  @Test
  void plainNamesAreRead() throws IOException {
    assertThat(note(NOTE).editions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"SE-2081-2022\"",
        "\"SE-2081\"",
        "\"smhi-co2\"",
        "\"smhi-co2-2024-04-18-1a2b3c4d\"",
        "\"abc\""
      })
  void aNameThatLeadsElsewhereIsRefused(String name) {
    for (String hostile : new String[] {"\"../../x\"", "\"/etc/x\"", "\"..\"", "\"\"", "null"}) {
      assertThatThrownBy(() -> note(NOTE.replace(name, hostile)))
          .as(hostile)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("Cannot use " + folder.resolve("frozen.json"))
          .hasMessageContaining("expected letters, digits, dots and hyphens");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "{", "null", "{\"name\": \"a\", \"municipalityId\": \"b\"}"})
  void whatIsNoNoteIsRefused(String json) {
    assertThatThrownBy(() -> note(json))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Cannot use " + folder.resolve("frozen.json"));
  }

  private FrozenNote note(String json) throws IOException {
    Files.writeString(folder.resolve("frozen.json"), json);
    return FrozenAccounts.note(folder);
  }
}
