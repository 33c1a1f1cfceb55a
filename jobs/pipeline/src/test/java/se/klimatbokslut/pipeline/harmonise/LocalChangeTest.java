package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.table.Table;

/** Forty places whose own heating fell by 3 % everywhere, and traffic by 1 to 40 %. */
class LocalChangeTest {
  private static final Edition EDITION =
      Publications.edition("smhi-co2", "smhi-co2-1", "smhi.xlsx", Optional.empty());
  private static final LocalChange CHANGE = new LocalChange(places(), EDITION);

  @Test
  void aSectorThatChangedAlikeEverywhereIsTold() {
    assertThat(CHANGE.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isSameAs(Severity.WARNING))
        .extracting(Finding::message)
        .asString()
        .startsWith(
            "smhi.xlsx: sector heating, 2024: found at least 100 % of the municipalities changed by"
                + " the same ratio, expected at most 60 %.");
  }

  /** The median of the falls lies between 20 and 21 %, where no place is. */
  @Test
  void howAlikeEverySectorChangedIsKept() {
    assertThat(
            Rows.shown(
                Table.CORE_CARRIED_FORWARD,
                CHANGE.rows(),
                "sector",
                "year",
                "municipalities",
                "same_ratio_pct",
                "carried_forward"))
        .containsExactly("heating | 2024 | 40 | 100 | true", "transport | 2024 | 40 | 0 | false");
  }

  private static List<CodedEmission> places() {
    List<CodedEmission> rows = new ArrayList<>();
    for (int place = 1; place <= 40; place++) {
      rows.add(row(place, "heating", 2023, 100 * place));
      rows.add(row(place, "heating", 2024, 97 * place));
      rows.add(row(place, "transport", 2023, 1000));
      rows.add(row(place, "transport", 2024, 1000 - 10 * place));
    }
    return rows;
  }

  private static CodedEmission row(int place, String sector, int year, int tonnes) {
    return new CodedEmission(
        new RawEmission("", "", "", "", year, BigDecimal.valueOf(tonnes), "Koldioxid", place, "E"),
        new SectorCode(sector, "all", SectorCode.Kind.SECTOR_TOTAL),
        PlaceLevel.MUNICIPALITY,
        "SE-" + (1000 + place),
        "");
  }
}
