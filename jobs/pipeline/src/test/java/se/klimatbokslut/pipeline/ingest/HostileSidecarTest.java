package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;

/** Sidecars that want more than to be read. */
class HostileSidecarTest {
  private static final String INDICATORS =
      """
      municipality_id;indicator;year;value;unit
      SE-2081;cycle-share;2024;12,5;%
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publication: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]\n",
        "publication: !!java.io.File [/etc/passwd]\n",
        "publication: [indicators]\n",
        "publication: {a: b}\n",
        "publication: indicators\npublication: facilities\n",
        "publication: ../../x\n",
        "publication: /etc/passwd\n",
        "publication: \"a\\0b\"\n",
        "publication: Indicators/../indicators\n",
        "a: &a [x]\nb: [*a, *a]\n",
        "- publication\n",
        "publication: \"open\n",
        "year: 1e400\n",
        "edition_date: +999999999-12-31\n",
        "\u0000"
      })
  void isRefusedAsABadSidecar(String yaml) throws IOException {
    assertThat(findings(yaml))
        .as(yaml)
        .anyMatch(
            finding ->
                finding.severity() == Severity.ERROR
                    && finding.message().startsWith("delivered.csv.meta.yaml, "));
  }

  @ParameterizedTest
  @CsvSource({
    "[, 30000",
    "'{a: ', 10000",
    "'- ', 30000",
    "'? ', 30000",
    "'a: ', 20000",
    "\"!\", 60000"
  })
  void depthIsNoTrap(String part, int times) throws IOException {
    assertThat(findings(part.repeat(times))).isNotEmpty();
  }

  private List<Finding> findings(String yaml) throws IOException {
    return Delivery.in(folder).sidecar(yaml).text(INDICATORS).findings();
  }
}
