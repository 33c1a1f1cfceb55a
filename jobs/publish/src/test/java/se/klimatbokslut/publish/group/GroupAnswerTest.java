package se.klimatbokslut.publish.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;

class GroupAnswerTest {
  @TempDir private Path home;

  @Test
  void aProgrammeIsToldWithItsTotalAndItsMembersTargets() throws Exception {
    String text = answer("viable-cities", TableFormat.TABLE).replaceAll(" +", " ");

    assertThat(text)
        .contains("2022 CO2 23 of 23 9000000 – – 2.25 40 definitive e1")
        .contains("Targets of its municipalities")
        .contains("not-assessable 1 1 –")
        .contains("median margin, years")
        .contains("off-track 1 1 50 -0.4 24.3");
  }

  @Test
  void anUnknownGroupNamesTheNearest() {
    assertThatThrownBy(() -> answer("viable-city", TableFormat.TABLE))
        .isInstanceOf(UnknownGroupException.class)
        .hasMessageContaining("nearest is viable-cities");
  }

  private String answer(String id, TableFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ReleaseDatabase database =
        ReleaseDatabase.open(
            BorlangeRelease.in(home)
                .table(
                    Table.OUT_AREA_TOTAL,
                    "'viable-cities', 2022, 'CO2', 'territorial', 'programme', 23, 23, 9000000,"
                        + " null, null, 4000000, 40, 2.25, 'definitive', 'smhi-co2', 'e1'")
                .release())) {
      GroupAnswer.print(database, id, format, new PrintStream(out, true, StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
