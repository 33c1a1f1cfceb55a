package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.BokslutPage.PrognosisLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.PrognosisSection;
import se.klimatbokslut.publish.trace.FigureKey;

/** The years that the statistics lag behind: estimate and band, or why there is none. */
final class PrognosisSections {
  private final PrognosisReader reader;
  private final Wording wording;
  private final int year;

  PrognosisSections(PrognosisReader reader, Wording wording, int year) {
    this.reader = reader;
    this.wording = wording;
    this.year = year;
  }

  List<PrognosisSection> sections() {
    return EmissionsSections.GASES.stream().flatMap(this::section).toList();
  }

  private Stream<PrognosisSection> section(String gas) {
    List<LagYear> years = reader.lagYears(year, gas);
    return years.stream()
        .limit(1)
        .map(
            first ->
                new PrognosisSection(
                    texts().label("gasName", gas),
                    wording.gas(gas),
                    lastKnown(first),
                    years.stream().map(this::line).toList(),
                    heldBefore(years),
                    addresses(years, LagYear::backtestKey),
                    addresses(years, LagYear::key)));
  }

  private String lastKnown(LagYear any) {
    return texts()
        .get(
            "prognosis.lastKnown",
            wording.edition(any.editionId()),
            any.baseYear(),
            any.base().map(tonnes -> wording.amount(tonnes, "t", any.gas())).orElse(""));
  }

  private PrognosisLine line(LagYear lag) {
    return new PrognosisLine(
        lag.year(),
        lag.estimate().isEmpty(),
        wording.cell(lag.estimate(), "t"),
        wording.cell(lag.low(), "t"),
        wording.cell(lag.high(), "t"),
        lag.estimate().isPresent() ? Wording.capital(method(lag)) : whyWithheld(lag),
        lag.estimate().isPresent() ? wording.status(lag.status()) : wording.status(""),
        wording.edition(lag.editionIds()),
        lag.key().address());
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
            .collect(Collectors.joining(texts().get("prognosis.and")));
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
                                    wording.cell(Optional.of(tried), "count"))));
  }

  private Texts texts() {
    return wording.texts();
  }
}
