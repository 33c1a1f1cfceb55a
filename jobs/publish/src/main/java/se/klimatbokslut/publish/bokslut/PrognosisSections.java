package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** The years that the statistics lag behind: estimate and band, or why there is none. */
final class PrognosisSections {
  private final PrognosisReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final int year;

  PrognosisSections(PrognosisReader reader, Wording wording, int year) {
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("prognosis", wording);
    this.year = year;
  }

  /** None when the accounts are of a year that the statistics have left. */
  Optional<Section> section(String areaName) {
    List<Block> blocks =
        EmissionsSections.GASES.stream().flatMap(gas -> ofGas(gas, areaName).stream()).toList();
    return blocks.isEmpty() ? Optional.empty() : Optional.of(words.section(blocks));
  }

  private List<Block> ofGas(String gas, String areaName) {
    List<LagYear> years = reader.lagYears(year, gas);
    if (years.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(List.of(table(gas, areaName, years)));
    String held = heldBefore(years);
    if (!held.isEmpty()) {
      blocks.add(Paragraph.note(held, addresses(years, LagYear::backtestKey)));
    }
    return blocks;
  }

  private ReportTable table(String gas, String areaName, List<LagYear> years) {
    return new ReportTable(
        "prognosis-" + gas,
        words.text("caption", texts().label("gasName", gas), areaName, wording.gas(gas)),
        lastKnown(years.get(0)),
        columns(wording.gas(gas)),
        years.stream().map(this::line).toList(),
        addresses(years, LagYear::key));
  }

  private List<Column> columns(String gas) {
    return List.of(
        words.column("year", Kind.NAME),
        words.column("estimate", Kind.FIGURE, gas),
        words.column("low", Kind.FIGURE),
        words.column("high", Kind.FIGURE),
        words.column("how", Kind.TEXT),
        words.column("status", Kind.WORD),
        words.column("edition", Kind.TEXT));
  }

  private String lastKnown(LagYear any) {
    return texts()
        .get(
            "prognosis.lastKnown",
            wording.edition(any.editionId()),
            any.baseYear(),
            any.base().map(tonnes -> wording.amount(tonnes, "t", any.gas())).orElse(""));
  }

  private Line line(LagYear lag) {
    boolean known = lag.estimate().isPresent();
    List<Cell> cells = new ArrayList<>(List.of(Cell.ofYear(lag.year())));
    cells.addAll(known ? figures(lag) : List.of(Cell.over(3, words.text("withheld"))));
    cells.add(Cell.of(known ? Wording.capital(method(lag)) : whyWithheld(lag)));
    cells.add(Cell.of(wording.status(known ? lag.status() : "")));
    cells.add(words.edition(lag.editionIds()));
    return new Line(cells, Weight.ESTIMATE, lag.key().address());
  }

  private List<Cell> figures(LagYear lag) {
    return List.of(
        wording.cell(lag.estimate(), "t"),
        wording.cell(lag.low(), "t"),
        wording.cell(lag.high(), "t"));
  }

  private static String addresses(List<LagYear> years, Function<LagYear, FigureKey> key) {
    return FigureKey.addresses(years.stream().map(key).toList());
  }

  private String method(LagYear lag) {
    return lag.steps().stream()
        .map(step -> texts().label("prognosis.method", step))
        .collect(Collectors.joining(texts().get("prognosis.then")));
  }

  private String whyWithheld(LagYear lag) {
    return texts()
        .get(
            "prognosis.withheld." + lag.withheldCode(),
            method(lag),
            error(lag.methodErrorPct()),
            error(lag.lastValueErrorPct()),
            lag.year() - 1);
  }

  private String error(Optional<BigDecimal> pct) {
    return pct.map(wording::percent).orElse("");
  }

  private String heldBefore(List<LagYear> years) {
    String held =
        years.stream()
            .filter(lag -> lag.estimate().isPresent())
            .flatMap(this::held)
            .collect(Collectors.joining(texts().get("list.and")));
    return held.isEmpty() ? "" : texts().get("prognosis.held", held);
  }

  private Stream<String> held(LagYear lag) {
    return lag.heldPct().stream()
        .flatMap(
            held ->
                lag.tried().stream()
                    .map(
                        tried ->
                            texts()
                                .get(
                                    "prognosis.heldAhead." + lag.yearsAhead(),
                                    wording.percent(held),
                                    wording.figures().rounded(tried, "count"))));
  }

  private Texts texts() {
    return wording.texts();
  }
}
