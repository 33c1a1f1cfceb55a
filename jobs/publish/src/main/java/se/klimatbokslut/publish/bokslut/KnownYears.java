package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;

/** What is final and what is estimated in the accounts of a year, in sentences and as a table. */
final class KnownYears {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int BEHIND_THE_YEAR = 5;

  private final EmissionsReader emissions;
  private final Wording wording;
  private final SectionWording words;
  private final int year;

  KnownYears(EmissionsReader emissions, Wording wording, int year) {
    this.emissions = emissions;
    this.wording = wording;
    this.words = new SectionWording("short", wording);
    this.year = year;
  }

  /** Final figures first, then estimates, then what is not estimated and why. */
  List<Sentence> sentences(String areaName, List<GasYears> gases) {
    List<Sentence> sentences = new ArrayList<>();
    later(gases).ifPresent(sentences::add);
    boolean allGases = gases.stream().anyMatch(GasYears::isAhead);
    gases.stream()
        .limit(allGases ? gases.size() : 1)
        .flatMap(gas -> level(gas, areaName).stream())
        .forEach(sentences::add);
    sentences.addAll(estimated(gases));
    gases.stream().flatMap(gas -> missing(gas).stream()).forEach(sentences::add);
    return sentences;
  }

  /** That the statistics have no figure of the year; empty when they do for every gas. */
  private Optional<Sentence> later(List<GasYears> gases) {
    List<GasYears> others = gases.stream().filter(gas -> !gas.isOfTheYear()).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String key =
        others.stream().anyMatch(GasYears::isAhead)
            ? others.size() == gases.size() ? "beyond" : "beyondSome"
            : "gap";
    String newest =
        wording.list(
            others.stream()
                .map(gas -> words.text("gasYear", name(gas), Integer.toString(gas.lastFinal())))
                .toList());
    String names = wording.list(others.stream().map(this::name).toList());
    return Optional.of(
        new Sentence(
            words.text(key, Integer.toString(year), newest, names),
            FigureKey.addresses(
                others.stream()
                    .flatMap(gas -> total(gas).stream())
                    .map(SectorYear::key)
                    .toList())));
  }

  private String name(GasYears gas) {
    return wording.texts().label("gasName", gas.gas());
  }

  private Optional<SectorYear> total(GasYears gas) {
    return emissions.sectors(gas.lastFinal(), gas.gas()).stream()
        .filter(SectorYear::isTotal)
        .findFirst();
  }

  /** What was emitted, beside the year before that is known, and the first. */
  private Optional<Sentence> level(GasYears gas, String areaName) {
    return total(gas).map(now -> level(gas, areaName, now));
  }

  private Sentence level(GasYears gas, String areaName, SectorYear now) {
    List<SectorYear> earlier =
        Stream.concat(before(gas).stream(), emissions.first(gas.gas()).stream())
            .filter(then -> then.year() < now.year())
            .distinct()
            .toList();
    List<String> compared = earlier.stream().flatMap(then -> compared(now, then)).toList();
    String text =
        words.text(
            compared.isEmpty() ? "level" : "levelCompared",
            name(gas),
            areaName,
            tonnes(now.emissions(), gas),
            Integer.toString(now.year()),
            wording.origin(now.status(), now.editionId()),
            wording.list(compared));
    return new Sentence(
        text,
        FigureKey.addresses(
            Stream.concat(Stream.of(now), earlier.stream()).map(SectorYear::key).toList()));
  }

  private Optional<SectorYear> before(GasYears gas) {
    return emissions.lastYears(gas.lastFinal() - 1, gas.gas()).stream()
        .filter(SectorYear::isTotal)
        .findFirst();
  }

  /** {@code 4.3 % lower than in 2022}; nothing beside a year without emissions. */
  private Stream<String> compared(SectorYear now, SectorYear then) {
    BigDecimal base = then.emissions().orElse(BigDecimal.ZERO);
    if (base.signum() <= 0) {
      return Stream.empty();
    }
    BigDecimal change =
        now.emissions()
            .orElseThrow()
            .subtract(base)
            .multiply(HUNDRED)
            .divide(base, MathContext.DECIMAL64);
    String key = change.signum() < 0 ? "lower" : change.signum() > 0 ? "higher" : "same";
    return Stream.of(words.text(key, wording.percent(change.abs()), Integer.toString(then.year())));
  }

  /** Of each gas; the first says what the range is. */
  private List<Sentence> estimated(List<GasYears> gases) {
    List<Sentence> sentences = new ArrayList<>();
    for (GasYears gas : gases) {
      if (!gas.estimated().isEmpty()) {
        String range = sentences.isEmpty() ? " " + words.text("range") : "";
        sentences.add(
            new Sentence(
                words.text("estimated", name(gas), estimates(gas)) + range,
                FigureKey.addresses(gas.estimated().stream().map(LagYear::key).toList())));
      }
    }
    return sentences;
  }

  private String estimates(GasYears gas) {
    return wording.list(
        gas.estimated().stream()
            .map(
                lag ->
                    words.text(
                        "estimatedYear",
                        wording.estimate(
                            lag.estimate().orElseThrow(), lag.low(), lag.high(), "t", gas.gas()),
                        Integer.toString(lag.year())))
            .toList());
  }

  private Optional<Sentence> missing(GasYears gas) {
    return gas.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                words.text("missingEstimate", name(gas), years(gas.missing()), why(gas)),
                FigureKey.addresses(gas.lag().stream().map(LagYear::key).toList())));
  }

  private String years(List<Integer> years) {
    return wording.list(years.stream().map(String::valueOf).toList());
  }

  /** The reason for the first missing year; later ones would build on it. */
  private String why(GasYears gas) {
    String reason =
        gas.withheld().map(LagYear::withheldCode).orElse(gas.lag().isEmpty() ? "none" : "too-far");
    return words.label("why", reason);
  }

  private String tonnes(Optional<BigDecimal> emissions, GasYears gas) {
    return wording.amount(emissions.orElse(BigDecimal.ZERO), "t", gas.gas());
  }

  /** Final and estimated years side by side; empty when the year itself is final. */
  Optional<ReportTable> table(List<GasYears> gases) {
    if (gases.stream().allMatch(GasYears::isOfTheYear)) {
      return Optional.empty();
    }
    List<Column> columns =
        List.of(
            words.column("gas", Kind.NAME),
            words.column("year", Kind.NAME),
            words.column("kind", Kind.WORD),
            words.column("emissions", Kind.FIGURE),
            words.column("low", Kind.FIGURE),
            words.column("high", Kind.FIGURE),
            words.column("edition", Kind.TEXT));
    List<Line> lines = gases.stream().flatMap(this::lines).toList();
    return Optional.of(
        words.table("known", words.text("known", Integer.toString(year)), columns, lines));
  }

  private Stream<Line> lines(GasYears gas) {
    return Stream.of(
            total(gas).stream().map(total -> line(gas, total)),
            gas.estimated().stream().map(lag -> line(gas, lag)),
            gas.missing().stream().map(missing -> line(gas, missing)))
        .flatMap(lines -> lines);
  }

  private Line line(GasYears gas, SectorYear total) {
    return new Line(
        List.of(
            gasCell(gas),
            Cell.ofYear(total.year()),
            Cell.of(wording.status(total.status())),
            wording.cell(total.emissions(), "t"),
            wording.cell(Optional.empty(), "t"),
            wording.cell(Optional.empty(), "t"),
            words.edition(total.editionId())),
        total.key().address());
  }

  private Line line(GasYears gas, LagYear lag) {
    return new Line(
        List.of(
            gasCell(gas),
            Cell.ofYear(lag.year()),
            Cell.of(wording.status(lag.status())),
            wording.cell(lag.estimate(), "t"),
            wording.cell(lag.low(), "t"),
            wording.cell(lag.high(), "t"),
            words.edition(lag.editionIds())),
        Weight.ESTIMATE,
        lag.key().address());
  }

  private Line line(GasYears gas, int missing) {
    return new Line(
        List.of(
            gasCell(gas), Cell.ofYear(missing), Cell.over(BEHIND_THE_YEAR, words.text("noFigure"))),
        Weight.ESTIMATE,
        FigureKey.addresses(
            gas.lag().stream().filter(lag -> lag.year() == missing).map(LagYear::key).toList()));
  }

  private Cell gasCell(GasYears gas) {
    return Cell.of(Wording.capital(name(gas)) + " (" + wording.unit("t", gas.gas()) + ")");
  }
}
