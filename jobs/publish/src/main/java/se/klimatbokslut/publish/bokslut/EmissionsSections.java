package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** What was emitted in the year, by sector and per person. */
final class EmissionsSections {
  /** All gases together first; single gases other than CO2 are left to the tables. */
  static final List<String> GASES = List.of("GHG", "CO2");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EmissionsReader reader;
  private final Wording wording;
  private final SectionWording emitted;
  private final SectionWording consumed;
  private final SectorLabels labels;
  private final int year;

  EmissionsSections(EmissionsReader reader, Wording wording, SectorLabels labels, int year) {
    this.reader = reader;
    this.wording = wording;
    this.emitted = new SectionWording("emissions", wording);
    this.consumed = new SectionWording("consumption", wording);
    this.labels = labels;
    this.year = year;
  }

  /** Of each gas in the newest year of its statistics up to that of the accounts. */
  Section emissions(String areaName, List<GasYears> gases) {
    List<Block> blocks = new ArrayList<>();
    gases.forEach(gas -> blocks.addAll(ofGas(gas, areaName)));
    String years =
        wording.list(
            gases.stream()
                .map(GasYears::lastFinal)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList());
    return new Section(
        "emissions",
        emitted.text("heading", years.isEmpty() ? yearText() : years),
        blocks.isEmpty()
            ? List.of(Paragraph.of(emitted.text("none", yearText())))
            : List.copyOf(blocks));
  }

  Section consumption(String areaName) {
    List<Line> lines = reader.consumption(year).stream().map(this::consumptionLine).toList();
    ReportTable table =
        consumed.table("consumption", consumed.text("caption"), consumptionColumns(), lines);
    return new Section(
        "consumption",
        consumed.text("heading"),
        lines.isEmpty()
            ? List.of(Paragraph.of(consumed.text("none", areaName)))
            : List.of(Paragraph.of(consumed.text("note")), table));
  }

  private List<Column> consumptionColumns() {
    return List.of(
        consumed.column("publication", Kind.NAME),
        consumed.column("year", Kind.TEXT),
        consumed.column("perCapita", Kind.FIGURE),
        consumed.column("status", Kind.WORD),
        consumed.column("edition", Kind.WORD),
        consumed.column("licence", Kind.TEXT));
  }

  private List<Block> ofGas(GasYears known, String areaName) {
    String gas = known.gas();
    List<SectorYear> sectors = reader.sectors(known.lastFinal(), gas);
    Optional<BigDecimal> total =
        sectors.stream().filter(SectorYear::isTotal).findFirst().flatMap(SectorYear::emissions);
    List<Line> lines = sectors.stream().map(sector -> line(sector, total)).toList();
    String caption =
        emitted.text(
            "caption",
            wording.texts().label("gasName", gas),
            areaName,
            Integer.toString(known.lastFinal()));
    ReportTable table =
        emitted.table("emissions-" + gas, caption, columns(wording.gas(gas)), lines);
    String note = ofTotal(sectors, this::note);
    return note.isEmpty()
        ? List.of(table)
        : List.of(table, Paragraph.note(note, ofTotal(sectors, row -> row.key().address())));
  }

  private List<Column> columns(String gas) {
    return List.of(
        emitted.column("sector", Kind.NAME),
        emitted.column("emissions", Kind.FIGURE, gas),
        emitted.column("share", Kind.FIGURE),
        emitted.column("perCapita", Kind.FIGURE, gas),
        emitted.column("status", Kind.WORD),
        emitted.column("edition", Kind.WORD));
  }

  private String yearText() {
    return Integer.toString(year);
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

  private Line line(SectorYear sector, Optional<BigDecimal> total) {
    boolean marked = sector.isCarriedForward() && !sector.isTotal();
    String name =
        sector.isTotal() ? wording.texts().get("emissions.total") : labels.of(sector.sector());
    return new Line(
        List.of(
            Cell.of(marked ? name + " *" : name),
            wording.cell(sector.emissions(), "t"),
            wording.cell(share(sector.emissions(), total), "%"),
            wording.cell(sector.perCapita(), "t/person"),
            Cell.of(status(sector)),
            emitted.edition(sector.editionId())),
        sector.isTotal() ? Weight.TOTAL : Weight.PLAIN,
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

  private Line consumptionLine(SectorYear figure) {
    return new Line(
        List.of(
            Cell.of(wording.texts().publication(figure.publication())),
            Cell.ofYear(figure.year()),
            wording.cell(figure.perCapita(), "t/person"),
            Cell.of(wording.status(figure.status())),
            consumed.edition(figure.editionId()),
            Cell.of(wording.licence(wording.editions().licence(figure.editionId())))),
        figure.key().address());
  }

  /** Percent of the total; empty without a total to divide by. */
  private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> total) {
    return total
        .filter(whole -> whole.signum() > 0)
        .flatMap(whole -> part.map(p -> p.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64)));
  }
}
