package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/** Small editions: twelve municipalities, two sectors, 2020-2023, and the gates as they stand. */
final class GivenEditions {
  static final int TOWNS = 12;
  static final List<String> SECTORS = List.of("transport", "heating");
  static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);
  private static final double FIRST = 10_000;

  private GivenEditions() {}

  /** A cell of an edition to be made. */
  record Cell(int town, String sector, int year) {
    /** No two towns, sectors or years have the same figure. */
    double usual() {
      double level = FIRST * (town + 1) * (sector.equals("heating") ? 0.3 + town % 3 : 1);
      return level * (1 - 0.07 * (year - 2020) - 0.003 * town);
    }
  }

  static String town(int number) {
    return "SE-%04d".formatted(100 + number);
  }

  static EditionFigures usual() {
    return edition("before", YEARS, Cell::usual);
  }

  static EditionFigures edition(ToDoubleFunction<Cell> value) {
    return edition("now", YEARS, value);
  }

  /** The usual figures, and one per cent of transport in every town as its sub-sector. */
  static EditionFigures withBuses(String id, ToDoubleFunction<Cell> onePercent) {
    EditionFigures.Builder edition = builder(id, YEARS, Cell::usual);
    for (int town = 0; town < TOWNS; town++) {
      for (int year : YEARS) {
        double tonnes = onePercent.applyAsDouble(new Cell(town, "transport", year)) / 100;
        add(edition, new Line(town(town), "transport", "buses"), 200 + town, year, tonnes);
      }
    }
    return edition.build();
  }

  /** The usual figures, and what transport of one town is more than its sub-sectors. */
  static EditionFigures withRest(String id, int town, int year, double tonnes) {
    EditionFigures.Builder edition = builder(id, YEARS, Cell::usual);
    SourceCell at = new SourceCell("file.xlsx", "GGT", row(town, "transport"), "G");
    Figure rest = new Figure(Co2e.ofTonnes(tonnes), at);
    return edition.addRemainder(Line.wholeSector(town(town), "transport"), year, rest).build();
  }

  /** Totals and the nation are the sums of the cells. */
  static EditionFigures edition(String id, List<Integer> years, ToDoubleFunction<Cell> value) {
    return builder(id, years, value).build();
  }

  private static EditionFigures.Builder builder(
      String id, List<Integer> years, ToDoubleFunction<Cell> value) {
    EditionFigures.Builder edition = EditionFigures.of(id);
    for (int year : years) {
      double nation = 0;
      for (int town = 0; town < TOWNS; town++) {
        double total = 0;
        for (String sector : SECTORS) {
          double tonnes = value.applyAsDouble(new Cell(town, sector, year));
          total += tonnes;
          add(edition, new Line(town(town), sector, Line.ALL), row(town, sector), year, tonnes);
        }
        add(edition, Line.total(town(town)), 100 + town, year, total);
        nation += total;
      }
      add(edition, Line.total("SE"), 1, year, nation);
    }
    return edition;
  }

  static int row(int town, String sector) {
    return 10 + TOWNS * SECTORS.indexOf(sector) + town;
  }

  static List<Finding> findings(EditionFigures now, EditionFigures... held) {
    Delivery delivery = new Delivery("file.xlsx", now, names(), rules());
    return new Gates(delivery, RevisionHistory.of(List.of(held), rules()))
        .findings(
            held.length == 0 ? Optional.empty() : Optional.of(held[held.length - 1]),
            Optional.empty());
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    IntStream.range(0, TOWNS).forEach(i -> names.put(town(i), "Town " + i));
    return names;
  }

  static GateRules rules() {
    Map<String, Gate> gates = new HashMap<>();
    for (String rule :
        List.of(
            "lost-newest-year",
            "lost-sectors",
            "added-sectors",
            "shrunken-file",
            "unit-slip",
            "moved-sum",
            "leaping-town",
            "many-moved-towns",
            "swapped-towns",
            "swapped-years",
            "shifted-rows",
            "moved-figure",
            "leaping-figure",
            "lost-figures")) {
      gates.put(rule, new Gate(Severity.ERROR, true));
    }
    for (String rule :
        List.of(
            "gas-exceeds-total",
            "gases-differ-from-total",
            "lost-years",
            "lost-subsectors",
            "moved-town",
            "republished-differs",
            "republished-older",
            "facility-differs",
            "two-sources-differ",
            "renamed-sector",
            "uneven-subsectors")) {
      gates.put(rule, new Gate(Severity.WARNING, true));
    }
    BigDecimal one = BigDecimal.ONE;
    return new GateRules(
        gates,
        new GateRules.Sums(one, one, one, one, one, 2),
        new GateRules.Gases(0.1, 1, Map.of(Gas.CO2, 1.0, Gas.CH4, 28.0)),
        new GateRules.Republished(
            new GateRules.Tolerance(0.1, one), new GateRules.Tolerance(1, new BigDecimal("0.05"))),
        new GateRules.Tolerance(1, one),
        new GateRules.Size(60, 50, 30),
        new GateRules.Slips(3, 0.1, 1, 0.1, 3, 80, 0.2, 5),
        new GateRules.Moves(5, 25, 0.1, 1, 5, 5, 25, 0.99, 40),
        new GateRules.Sizes(3, 5),
        new GateRules.Many(10, 30),
        new GateRules.Exchanges(10, 25, 0.33, 0.8),
        new GateRules.Shifts(10, 0.33, 5, 3),
        new GateRules.Renamed(10, 2, 75),
        new ListRules(Map.of("plants", 10.0), Map.of("plants", 5.0)));
  }

  static void add(EditionFigures.Builder edition, Line line, int row, int year, double tonnes) {
    String column = "" + (char) ('E' + year - 2020);
    edition.add(
        line,
        year,
        new Figure(Co2e.ofTonnes(tonnes), new SourceCell("file.xlsx", "GGT", row, column)));
  }
}
