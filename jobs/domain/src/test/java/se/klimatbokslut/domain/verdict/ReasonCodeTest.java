package se.klimatbokslut.domain.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {
  private static final Path COLUMNS = Path.of("../../schemas/tables/columns.yaml");

  @ParameterizedTest
  @EnumSource
  void everyCodeIsInTheListThatTablesPromise(ReasonCode code) throws IOException {
    String sentence =
        Files.readAllLines(COLUMNS).stream()
            .filter(line -> line.contains("Why a target is not-assessable or too-close-to-call"))
            .findFirst()
            .orElseThrow();
    assertThat(sentence.split("[\\s,.\"]+")).contains(code.id());
  }
}
