package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.CodeOutsideValidity;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.RealData;
import se.klimatbokslut.pipeline.table.Table;

class RealEditionsTest {
  private static final BigDecimal HALF_A_KILOGRAM = new BigDecimal("0.0005");

  @Test
  void carbonDioxideAddsUpToTheWorkbooksOwnTotals() throws IOException {
    Harmonised co2 = harmonised("territorial/smhi-co2-edition-2024-04-18.xlsx");

    assertThat(codesOfToday(co2)).containsExactly("SE-0330", "SE-0331");
    assertThat(co2.findings())
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .allMatch(finding -> finding.severity() == Severity.WARNING)
        .extracting(Finding::explanation)
        .satisfiesExactly(
            waste -> assertThat(waste).startsWith("sub-sectors against their sector, 'Avfall"),
            transport ->
                assertThat(transport).startsWith("sub-sectors against their sector, 'Transp"),
            agriculture ->
                assertThat(agriculture)
                    .startsWith("sector agriculture, 2016-2022: found at least 100 %"),
            waste -> assertThat(waste).startsWith("sector waste, 2019-2022: found at least 100 %"));
    assertMunicipalitiesAddUp(co2, 290 * 12);
    assertThat(sums(co2, Table.CORE_EMISSIONS, row -> true).get("SE-2081 2022"))
        .isBetween(new BigDecimal("362175.5905"), new BigDecimal("362175.5915"));
  }

  @Test
  void greenhouseGasesAddUpToTheWorkbooksOwnTotals() throws IOException {
    Harmonised ghg = harmonised("territorial/smhi-ghg-edition-2025-09-01.xlsx");

    assertThat(codesOfToday(ghg)).containsExactly("SE-0330", "SE-0331");
    assertThat(ghg.findings()).hasSize(2);
    assertMunicipalitiesAddUp(ghg, 290 * 13);
  }

  @Test
  void danishAccountsAddUpAsFarAsTheyAreRounded() throws IOException {
    Harmonised danish = harmonised("denmark/klimaregnskab-by-kommune-2018-2023.json");

    assertThat(danish.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("rounded-totals", Severity.NOTE));
    assertThat(danish.findings().get(0).explanation())
        .contains("found 271 totals", "at most 0.2 t");
    assertThat(sums(danish, Table.CORE_EMISSIONS, row -> true))
        .containsEntry("DK-0420 2018", new BigDecimal("443257.300000000"))
        .containsEntry("DK-0420 2023", new BigDecimal("339091.200000000"));
    assertThat(sums(danish, Table.CORE_PUBLISHED_TOTAL, RealEditionsTest::isTotalOfMunicipality))
        .containsEntry("DK-0420 2018", new BigDecimal("443257.200000000"))
        .containsEntry("DK-0420 2023", new BigDecimal("339091.200000000"));
  }

  /** Knivsta and Heby, whose history is told under codes that are younger. */
  private static List<String> codesOfToday(Harmonised edition) {
    return edition.findings().stream()
        .filter(CodeOutsideValidity.class::isInstance)
        .map(finding -> finding.about().orElseThrow())
        .toList();
  }

  private static Harmonised harmonised(String file) throws IOException {
    ParsedFile parsed = RealData.read(file);
    Edition edition =
        Publications.edition(
            parsed.publication().orElseThrow(), "edition", parsed.file(), parsed.gas());
    return Harmonised.of(parsed.rows(), edition);
  }

  private static void assertMunicipalitiesAddUp(Harmonised edition, int figures) {
    Map<String, BigDecimal> parts = sums(edition, Table.CORE_EMISSIONS, row -> true);
    Map<String, BigDecimal> totals =
        sums(edition, Table.CORE_PUBLISHED_TOTAL, RealEditionsTest::isTotalOfMunicipality);

    assertThat(totals).hasSize(figures);
    assertThat(parts).hasSameSizeAs(totals);
    assertThat(totals)
        .allSatisfy(
            (place, total) ->
                assertThat(parts.getOrDefault(place, BigDecimal.ZERO).subtract(total).abs())
                    .as(place)
                    .isLessThan(HALF_A_KILOGRAM));
  }

  private static boolean isTotalOfMunicipality(Row row) {
    return row.getString(0).matches("(SE|DK)-[0-9]{4}")
        && row.getString(column(Table.CORE_PUBLISHED_TOTAL, "sector")).equals("all");
  }

  private static Map<String, BigDecimal> sums(
      Harmonised edition, Table table, Predicate<Row> wanted) {
    return edition.tables().getOrDefault(table, List.of()).stream()
        .filter(wanted)
        .collect(
            Collectors.toMap(
                row -> row.getString(0) + " " + row.getInt(1),
                row -> row.getDecimal(column(table, "emissions_t")),
                BigDecimal::add));
  }

  private static int column(Table table, String name) {
    return table.contract().columnNames().indexOf(name);
  }
}
