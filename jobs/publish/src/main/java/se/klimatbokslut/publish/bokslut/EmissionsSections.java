package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.BokslutPage.ConsumptionLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.EmissionsSection;
import se.klimatbokslut.publish.bokslut.BokslutPage.SectorLine;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** What was emitted in the year, by sector and per person. */
final class EmissionsSections {
  /** All gases together first; single gases other than CO2 are left to the tables. */
  static final List<String> GASES = List.of("GHG", "CO2");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EmissionsReader reader;
  private final Wording wording;
  private final SectorLabels labels;
  private final int year;

  EmissionsSections(EmissionsReader reader, Wording wording, SectorLabels labels, int year) {
    this.reader = reader;
    this.wording = wording;
    this.labels = labels;
    this.year = year;
  }

  List<EmissionsSection> sections() {
    return GASES.stream().flatMap(this::section).toList();
  }

  List<ConsumptionLine> consumption() {
    return reader.consumption(year).stream().map(this::consumptionLine).toList();
  }

  private Stream<EmissionsSection> section(String gas) {
    List<SectorYear> sectors = reader.sectors(year, gas);
    if (sectors.isEmpty()) {
      return Stream.empty();
    }
    Optional<BigDecimal> total =
        sectors.stream().filter(SectorYear::isTotal).findFirst().flatMap(SectorYear::emissions);
    List<SectorLine> lines = sectors.stream().map(sector -> line(sector, total)).toList();
    return Stream.of(
        new EmissionsSection(
            wording.texts().label("gasName", gas),
            wording.gas(gas),
            lines,
            ofTotal(sectors, this::note),
            ofTotal(sectors, row -> row.key().address())));
  }

  private static String ofTotal(List<SectorYear> sectors, Function<SectorYear, String> text) {
    return sectors.stream().filter(SectorYear::isTotal).findFirst().map(text).orElse("");
  }

  /** What the marked sectors are, and how much of the total. */
  private String note(SectorYear total) {
    return total.isCarriedForward()
        ? wording
            .texts()
            .get(
                "emissions.carriedForward",
                wording.percent(total.carriedForwardPct().orElse(BigDecimal.ZERO)))
        : "";
  }

  private SectorLine line(SectorYear sector, Optional<BigDecimal> total) {
    return new SectorLine(
        sector.isTotal() ? wording.texts().get("emissions.total") : labels.of(sector.sector()),
        sector.isTotal(),
        sector.isCarriedForward() && !sector.isTotal(),
        wording.cell(sector.emissions(), "t"),
        wording.cell(share(sector.emissions(), total), "%"),
        wording.cell(sector.perCapita(), "t/person"),
        status(sector),
        wording.edition(sector.editionId()),
        sector.key().address());
  }

  /** A total that stands, though a part of it was carried forward, says how large a part. */
  private String status(SectorYear sector) {
    String status = wording.status(sector.status());
    return sector.isTotal() && sector.isCarriedForward()
        ? wording
            .texts()
            .get(
                "emissions.partly",
                status,
                wording.percent(sector.carriedForwardPct().orElse(BigDecimal.ZERO)))
        : status;
  }

  private ConsumptionLine consumptionLine(SectorYear figure) {
    return new ConsumptionLine(
        wording.texts().label("publication", figure.publication()),
        figure.year(),
        wording.cell(figure.perCapita(), "t/person"),
        wording.status(figure.status()),
        wording.edition(figure.editionId()),
        wording.editions().licence(figure.editionId()),
        figure.key().address());
  }

  /** Percent of the total; empty without a total to divide by. */
  private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> total) {
    return total
        .filter(whole -> whole.signum() > 0)
        .flatMap(whole -> part.map(p -> p.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64)));
  }
}
