package se.klimatbokslut.pipeline.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Severity;

class GateFileTest {
  @Test
  void theGatesOfTheProductAreRead() {
    assertThat(GateFile.standard().severity("moved-town")).isEqualTo(Severity.WARNING);
    assertThat(GateFile.standard().isAcceptable("leaping-town")).isTrue();
    assertThat(GateFile.standard().sums().sectorsT()).isEqualByComparingTo("0.001");
  }

  @Test
  void whatIsNoGateIsNeverAcceptable() {
    for (String rule :
        new String[] {"unreadable-file", "unknown-label", "missing-area", "duplicate-key"}) {
      assertThat(GateFile.standard().isAcceptable(rule)).as(rule).isFalse();
    }
  }

  @Test
  void everyMistakeIsToldAtOnce() throws IOException {
    String broken =
        yaml()
                .replace("rows_pct: 60", "rows_pct: 160")
                .replace("  powers: 3", "  powerss: 3")
                .replace("lost-years: {severity: warning", "lost-years: {severity: warn")
            + "lost-towns: {severity: error, acceptable: false}\n";

    assertThatThrownBy(() -> GateFile.of(broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("shrunken-file/rows_pct: found '160'")
        .hasMessageContaining("unit-slip/powers: found ''")
        .hasMessageContaining("unit-slip/powerss: found a key")
        .hasMessageContaining("lost-years/severity: found 'warn'")
        .hasMessageContaining("lost-towns: found a gate");
  }

  private static String yaml() throws IOException {
    try (InputStream in = GateFile.class.getResourceAsStream("/schemas/gates.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
