package se.klimatbokslut.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

class GpcTest {
  private static final List<Entry> SECTORS =
      Vocabulary.lines("sectors").stream()
          .filter(line -> !line.text("sector").equals("household-consumption"))
          .toList();

  private record Part(Entry sector, BigDecimal tonnes) {}

  @Test
  void everyTerritorialSectorHasItsPlaceAndItsReason() {
    Set<String> refs =
        Vocabulary.lines("gpc-sectors").stream()
            .map(line -> line.text("gpc_ref"))
            .collect(Collectors.toSet());

    for (Entry line : SECTORS) {
      GpcMapping mapping = GpcMapping.of(line.text("sector"), line.text("subsector"));
      assertThat(refs).as(line.toString()).contains(mapping.ref());
      assertThat(mapping.why())
          .as(line.toString())
          .doesNotContain("does not name this")
          .endsWith(".");
    }
    for (Entry line : Vocabulary.lines("gpc-crosswalk")) {
      assertThat(line.text("mapping")).isIn("lossless", "partial", "not-mappable");
      assertThat(line.text("mapping").equals("not-mappable"))
          .isEqualTo(line.text("gpc_ref").equals(GpcMapping.UNMAPPED));
      assertThat(line.text("why_sv")).isNotEmpty();
    }
  }

  @Test
  void carsAndLorriesAreOnRoadAndIndustryCannotBeMapped() {
    GpcSplit split = new GpcSplit();
    split.add("transport", "passenger-cars", new BigDecimal("60.000000001"));
    split.add("transport", "heavy-lorries", new BigDecimal("20"));
    split.add("industry", "all", new BigDecimal("100"));

    Map<GpcMapping, BigDecimal> amounts = split.of(new BigDecimal("181.000000001"));

    assertThat(byRef(amounts, "II.1")).isEqualByComparingTo("80.000000001");
    assertThat(byRef(amounts, "unmapped")).isEqualByComparingTo("101");
    assertThat(amounts)
        .containsEntry(GpcMapping.remainder(), BigDecimal.ONE.setScale(9))
        .hasSize(3);
  }

  @Property
  void whatIsSplitAddsUpToTheTotal(
      @ForAll("parts") List<Part> parts, @ForAll("tonnes") BigDecimal beyond) {
    GpcSplit split = new GpcSplit();
    BigDecimal total = beyond;
    for (Part part : parts) {
      split.add(part.sector().text("sector"), part.sector().text("subsector"), part.tonnes());
      total = total.add(part.tonnes());
    }

    BigDecimal sum = split.of(total).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isEqualByComparingTo(total);
  }

  @Property
  void theOrderOfSectorsMakesNoDifference(@ForAll("parts") List<Part> parts) {
    GpcSplit forwards = new GpcSplit();
    GpcSplit backwards = new GpcSplit();
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), forwards);
      add(parts.get(parts.size() - 1 - i), backwards);
    }

    assertThat(backwards.of(BigDecimal.TEN)).isEqualTo(forwards.of(BigDecimal.TEN));
  }

  @Test
  void theFileHoldsEveryTotalDivided(@TempDir Path home, @TempDir Path place) throws Exception {
    OpenData.write(SharedRelease.in(home), place.resolve("data"), "");

    assertThat(new Packaged(place.resolve("data")).rows(GpcFile.PATH))
        .anyMatch(
            row ->
                row.startsWith(
                    "SE-2081,2022,CO2,II.1,Transportation,On-road,80.000000001,lossless,"))
        .anyMatch(row -> row.startsWith("SE-2081,2022,CO2,unmapped,Not mapped,,100,not-mappable,"))
        .anyMatch(row -> row.startsWith("SE-2081,2022,CO2,II.4,Transportation,Aviation,5,partial,"))
        .hasSize(5)
        .noneMatch(row -> row.contains("GHG"));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Combinators.combine(Arbitraries.of(SECTORS), tonnes())
        .as(Part::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<BigDecimal> tonnes() {
    return Arbitraries.longs()
        .between(-1_000_000_000_000L, 1_000_000_000_000_000L)
        .map(milligrams -> BigDecimal.valueOf(milligrams, 9));
  }

  private static void add(Part part, GpcSplit split) {
    split.add(part.sector().text("sector"), part.sector().text("subsector"), part.tonnes());
  }

  private static BigDecimal byRef(Map<GpcMapping, BigDecimal> amounts, String ref) {
    return amounts.entrySet().stream()
        .filter(amount -> amount.getKey().ref().equals(ref))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
