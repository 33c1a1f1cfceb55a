package se.klimatbokslut.pipeline.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;

class TargetRowsTest {
  @Test
  void aTargetIsARowWithEveryColumnInItsPlace() {
    String definition =
        """
        {"id": "SE-2081-1", "type": "statement", "title": {"sv": "Mål", "en": "Goal", "da": "Mål!"},
         "text": "words", "source": {"url": "https://example.org"}, "verified": true,
         "perspective": "territorial", "scope": {"note": "why"}}
        """;

    assertThat(
            shown(
                Table.CORE_TARGET,
                TargetRows.of(List.of(new StatedTarget("SE-2081", "Borlänge", definition))),
                Table.CORE_TARGET.contract().columnNames().toArray(String[]::new)))
        .containsExactly(
            "SE-2081-1 | SE-2081 | Borlänge | statement | territorial | GHG | Mål | Mål! | Goal"
                + " | words | https://example.org | why | true | "
                + definition
                + " | - | SE-2081 | - | false");
  }

  @Test
  void aTargetIsJudgedByItsOwnBoundaryWhenItNamesOne() {
    assertThat(
            shownOf(
                """
                {"id": "SE-2081-1", "perspective": "territorial", "boundary": "city",
                 "set_by": "SE", "adopted": "2021-06-14", "text": "words", "quote": true}
                """))
        .isEqualTo("words | city | SE | 2021-06-14 | true");
  }

  @Test
  void ownOperationsAreCountedByTheInventoryOfThoseUnlessATargetNamesAnother() {
    assertThat(
            shownOf(
                """
                {"id": "SE-2081-1", "perspective": "own-operations", "adopted": 2019,
                 "summary": "in our words"}
                """))
        .isEqualTo("in our words | own-operations | SE-2081 | 2019 | false");
    assertThat(
            shownOf(
                """
                {"id": "SE-2081-1", "perspective": "own-operations", "boundary": "vehicles"}
                """))
        .startsWith(" | vehicles | ");
  }

  private static String shownOf(String definition) {
    return shown(
            Table.CORE_TARGET,
            TargetRows.of(List.of(new StatedTarget("SE-2081", "Borlänge", definition))),
            "quoted_text",
            "boundary",
            "set_by",
            "adopted",
            "quote")
        .get(0);
  }
}
