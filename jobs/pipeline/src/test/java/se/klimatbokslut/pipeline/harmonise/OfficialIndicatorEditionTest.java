package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.RawOfficialIndicator;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Ten in each of 290 municipalities, and one that is known to be in Dalarna only. */
class OfficialIndicatorEditionTest {
  private static final Edition TRAFA =
      Publications.edition("trafa-new-cars", "trafa-2025", "trafa.xlsx", Optional.empty());
  private static final String ALL = RawOfficialIndicator.ALL;

  @Test
  void namesAndCodesLeadToOneIdAndTotalsAreKept() {
    Harmonised edition = OfficialIndicatorEdition.of(sound(), TRAFA);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            Rows.shown(
                Table.CORE_INDICATOR,
                edition.tables().getOrDefault(Table.CORE_INDICATOR, List.of()),
                "municipality_id",
                "indicator",
                "year",
                "value",
                "unit",
                "source"))
        .hasSize(290 + 2)
        .contains(
            "SE-2081 | new-cars | 2025 | 10 | count | Trafikanalys",
            "SE-20 | new-cars | 2025 | 151 | count | Trafikanalys",
            "SE | new-cars | 2025 | 2901 | count | Trafikanalys");
  }

  @Test
  void aCountyThatDiffersFromItsMunicipalitiesIsTold() {
    List<RawOfficialIndicator> rows = sound();
    rows.replaceAll(
        row -> row.county().equals("Dalarnas län") ? row("Dalarnas län", ALL, 150) : row);

    assertThat(messages(OfficialIndicatorEdition.of(rows, TRAFA).findings()))
        .containsExactly(
            "trafa.xlsx, sheet 'T', row 7, column C: new-cars of the municipalities in 2025 against"
                + " Dalarnas län: found total 150 and parts that add up to 151, expected a"
                + " difference of at most 0.01. Compare both with the publisher's original.");
  }

  @Test
  void unknownMissingAndRepeatedNamesAreTold() {
    List<RawOfficialIndicator> rows = sound();
    rows.replaceAll(row -> row.municipality().equals("2081") ? row("", "Borlange", 10) : row);
    rows.add(row("", "Falun", 10));

    assertThat(messages(OfficialIndicatorEdition.of(rows, TRAFA).findings()))
        .hasSize(3)
        .anyMatch(message -> message.contains("'Borlange'") && message.contains("'Borlänge'"))
        .anyMatch(message -> message.contains("SE-2080 / new-cars / 2025"))
        .anyMatch(message -> message.contains("Borlänge (SE-2081)"));
  }

  private static List<RawOfficialIndicator> sound() {
    List<RawOfficialIndicator> rows = new ArrayList<>();
    for (String id : Places.municipalitiesOfToday(new Country("SE"))) {
      boolean capitals = id.startsWith("SE-01");
      String name = Places.nameOf(id).toUpperCase(Locale.ROOT);
      rows.add(row("", capitals ? name : id.substring(3), 10));
    }
    rows.add(row("20", RawOfficialIndicator.UNKNOWN, 1));
    rows.add(row("Dalarnas län", ALL, 151));
    rows.add(row(ALL, ALL, 2901));
    return rows;
  }

  private static RawOfficialIndicator row(String county, String municipality, long value) {
    return new RawOfficialIndicator(
        county, municipality, "new-cars", 2025, BigDecimal.valueOf(value), "count", "T", 7, "C");
  }
}
