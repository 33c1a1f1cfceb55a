package se.klimatbokslut.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.followup.Accounts;
import se.klimatbokslut.domain.followup.FollowUp;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Gap;
import se.klimatbokslut.domain.statistics.IndicatorFigure;
import se.klimatbokslut.domain.statistics.PerPersonFigure;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.target.Decision;
import se.klimatbokslut.domain.target.ExcludedFacility;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.StatedLevel;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.verdict.Progress;

/** Figures written as a person would: {@code "2020: 100, 2021: 90"}; {@code ~} marks prognosis. */
public final class Given {
  public static final String EDITION = "smhi-co2-2026-06-01";

  /** Every figure that is given, no target year passed. */
  public static final Accounts LATEST = new Accounts(2100, 1900);

  private Given() {}

  public static Co2e tonnes(String tonnes) {
    return Co2e.ofTonnes(new BigDecimal(tonnes));
  }

  public static SortedMap<Integer, BigDecimal> values(String text) {
    return yearly(text, BigDecimal::new);
  }

  public static SortedMap<Integer, Co2e> amounts(String text) {
    return yearly(text, Given::tonnes);
  }

  public static SortedMap<Integer, Long> persons(String text) {
    return yearly(text, Long::valueOf);
  }

  public static ScopedSeries series(String text) {
    return new ScopedSeries(
        yearly(text, value -> new YearFigure(tonnes(number(value)), status(value), EDITION)),
        List.of());
  }

  public static List<SectorFigure> sector(String sector, String text) {
    return yearly(text, Function.identity()).entrySet().stream()
        .map(
            entry ->
                new SectorFigure(
                    entry.getKey(),
                    sector,
                    tonnes(number(entry.getValue())),
                    status(entry.getValue()),
                    EDITION))
        .toList();
  }

  /** Statistics that hold tonnes of a single sector. */
  public static Statistics emissions(String text) {
    return Statistics.builder().figures(sector("transport", text)).build();
  }

  public static List<PerPersonFigure> perPerson(String text) {
    return yearly(text, Function.identity()).entrySet().stream()
        .map(
            entry ->
                new PerPersonFigure(
                    entry.getKey(),
                    new BigDecimal(number(entry.getValue())),
                    status(entry.getValue()),
                    EDITION))
        .toList();
  }

  public static Statistics indicator(String id, String unit, String text) {
    List<IndicatorFigure> figures =
        yearly(text, Function.identity()).entrySet().stream()
            .map(
                entry ->
                    new IndicatorFigure(
                        id,
                        entry.getKey(),
                        new BigDecimal(number(entry.getValue())),
                        unit,
                        status(entry.getValue()),
                        EDITION))
            .toList();
    return Statistics.builder().indicators(figures).build();
  }

  /** Figures of facility x that are missing. */
  public static Gap gapOfFacility(Integer... years) {
    return new Gap(
        Clause.of(Phrase.FACILITY_MISSING, Argument.name("x")),
        new TreeSet<>(Arrays.asList(years)),
        Clause.of(Phrase.SUPPLY_FACILITIES));
  }

  public static TargetHead head() {
    return head(Perspective.TERRITORIAL, ScopeRule.everything());
  }

  public static TargetHead head(Perspective perspective, ScopeRule scope) {
    return new TargetHead(
        "borlange-1",
        Area.of("SE-2081"),
        perspective,
        Gas.CO2,
        scope,
        true,
        "text",
        "source",
        Decision.UNKNOWN);
  }

  /** Decided in a year. */
  public static TargetHead adopted(int year) {
    return decided(OptionalInt.of(year), Optional.empty(), List.of());
  }

  /** Whose source states emissions of single years. */
  public static TargetHead stating(StatedLevel... levels) {
    return decided(OptionalInt.empty(), Optional.empty(), Arrays.asList(levels));
  }

  /** Judged by an inventory of its own. */
  public static TargetHead boundedBy(String boundary) {
    return decided(OptionalInt.empty(), Optional.of(boundary), List.of());
  }

  private static TargetHead decided(
      OptionalInt adopted, Optional<String> boundary, List<StatedLevel> levels) {
    return with(head(), new Decision(adopted, Optional.empty(), boundary, levels));
  }

  /** The same with another decision. */
  public static TargetHead with(TargetHead head, Decision decision) {
    return new TargetHead(
        head.id(),
        head.area(),
        head.perspective(),
        head.gas(),
        head.scope(),
        head.verified(),
        head.text(),
        head.source(),
        decision);
  }

  public static StatedLevel level(int year, String value, String unit) {
    return new StatedLevel(year, new BigDecimal(value), unit);
  }

  /** The answer by everything that is given, asked long before any target year has passed. */
  public static Progress progress(Target target, Statistics statistics) {
    return FollowUp.progress(target, statistics, LATEST);
  }

  /** The answer by figures of one sector. */
  public static Progress progress(Target target, String emissions) {
    return progress(target, emissions(emissions));
  }

  /** One sector, as it is now and as the edition before had it. */
  public static Statistics restated(String now, String previous) {
    return Statistics.builder()
        .figures(sector("transport", now))
        .previousFigures(sector("transport", previous))
        .build();
  }

  /** One sector with sinks. */
  public static Statistics withSinks(String emissions, String sinks) {
    return Statistics.builder()
        .figures(sector("transport", emissions))
        .sinks(amounts(sinks))
        .build();
  }

  public static ScopeRule scope(
      Set<String> only, Set<String> without, Set<String> facilities, InternationalTransport how) {
    List<ExcludedFacility> excluded =
        facilities.stream().map(id -> new ExcludedFacility(id, Optional.empty())).toList();
    return new ScopeRule(only, without, excluded, how, "");
  }

  private static <T> SortedMap<Integer, T> yearly(String text, Function<String, T> value) {
    return Arrays.stream(text.split(", "))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split(": "))
        .collect(
            Collectors.toMap(
                part -> Integer.valueOf(part[0]),
                part -> value.apply(part[1]),
                (one, other) -> other,
                TreeMap::new));
  }

  private static String number(String value) {
    return value.startsWith("~") ? value.substring(1) : value;
  }

  private static Status status(String value) {
    return value.startsWith("~") ? Status.PROGNOSIS : Status.DEFINITIVE;
  }
}
