package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.place.Country;

/** Made-up Danish accounts: five sectors of every municipality, which add up to its total. */
final class DanishAccounts {
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2023;
  private static final double NOISE = 0.02;
  private static final double SLOWEST = 0.005;
  private static final double PACE_RANGE = 0.07;
  private static final double SPREAD = 0.8;

  /** With made-up tonnes a person in the first year. */
  private enum Part {
    ENERGI(1.9),
    TRANSPORT(2.3),
    LANDBRUG(2.6),
    AFFALD(0.3),
    INDUSTRI(0.9);

    private final double perPerson;

    Part(double perPerson) {
      this.perPerson = perPerson;
    }
  }

  private DanishAccounts() {}

  static String json() {
    List<Town> towns = Towns.of(new Country("DK"));
    return """
        {
        "source": "Sample data of klimatbokslut, made-up figures",
        "fetchedAt": "2025-10-01T06:00:00+00:00",
        "latestYear": %d,
        "years": %s,
        "nationalTotal": {"year": %d, "samletUdledningTon": %s},
        "kommuner": [
        %s
        ]
        }
        """
        .formatted(
            LAST_YEAR,
            years(),
            LAST_YEAR,
            towns.stream()
                .map(town -> total(town, LAST_YEAR))
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            towns.stream().map(DanishAccounts::municipality).collect(Collectors.joining(",\n")));
  }

  /**
   * One made-up answer of the service, wrong in one thing: without agriculture, or with an unknown
   * sector.
   */
  static String answer(boolean complete) {
    String agriculture = complete ? row("Landbrug") + "," + row("Skovbruk") + "," : "";
    return """
        {"fetchedAt": "2025-10-01T06:00:00Z", "answers": [
         {"municipality": "420", "year": 2023, "data": [
          %s %s, %s, %s, %s]}]}
        """
        .formatted(
            agriculture,
            row("Energi"),
            row("Transport"),
            row("Affald"),
            row("Industri") + ", " + row("Samlet"));
  }

  private static String row(String sector) {
    return "{\"type\": \"Samlet CO2-udledning\", \"sektor\": \"%s\", \"værdi\": 1.5, \"enhed\": \"Ton CO2e\"}"
        .formatted(sector);
  }

  private static String municipality(Town town) {
    String sectors =
        Arrays.stream(Part.values())
            .map(
                part ->
                    "\"%s\": %s".formatted(name(part), series(year -> tonnes(town, part, year))))
            .collect(Collectors.joining(", "));
    return """
        {"kommuneKode": "%s", "kommuneNavn": "%s", "years": %s,
         "samletUdledning": %s,
         "udledningPrCapita": %s,
         "sektorer": {%s}}"""
        .formatted(
            town.code(),
            town.name(),
            years(),
            series(year -> total(town, year)),
            series(year -> perPerson(town, year)),
            sectors);
  }

  private static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String years() {
    return series(Integer::valueOf);
  }

  private static String series(IntFunction<Object> value) {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .mapToObj(year -> value.apply(year).toString())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static BigDecimal total(Town town, int year) {
    return Arrays.stream(Part.values())
        .map(part -> tonnes(town, part, year))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal perPerson(Town town, int year) {
    return total(town, year)
        .divide(BigDecimal.valueOf(town.peopleIn(year)), 2, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal tonnes(Town town, Part part, int year) {
    String words = town.id() + part;
    double local = StrictMath.exp(SPREAD * Chance.around0("local " + words));
    double pace = SLOWEST + PACE_RANGE * Chance.of("pace " + town.id());
    double course = StrictMath.pow(1 - pace, year - FIRST_YEAR);
    double noise = 1 + NOISE * Chance.around0("noise " + words + year);
    return BigDecimal.valueOf(town.people() * part.perPerson * local * course * noise)
        .setScale(1, RoundingMode.HALF_EVEN);
  }
}
