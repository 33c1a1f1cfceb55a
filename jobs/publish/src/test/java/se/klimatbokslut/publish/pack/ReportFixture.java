package se.klimatbokslut.publish.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Cards.Details;
import se.klimatbokslut.publish.report.Cards.Note;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Command;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.report.Subheading;

/** A made-up report with every kind of block, ten sections, and texts that are hard to show. */
final class ReportFixture {
  static final String FORMULA = "=cmd|' /C calc'!A0";
  static final String SCRIPT = "<script>alert(\"x\")</script>&amp;";

  /** The file of the inventory, by its hash. */
  static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private static final List<String> VERDICTS =
      List.of("met", "on-track", "too-close-to-call", "off-track", "missed", "not-assessable");
  private static final List<String> SECTORS =
      List.of(
          "Transporter",
          "Arbetsmaskiner",
          "Egen uppvärmning av bostäder och lokaler",
          "El och fjärrvärme",
          "Industri (energi och processer)",
          "Jordbruk",
          "Produktanvändning (inkl. lösningsmedel)",
          "Avfall (inkl. avlopp)",
          "Utrikes transporter");

  private ReportFixture() {}

  static Report swedish() {
    return in("sv");
  }

  static Report in(String language) {
    return new Report(
        "bokslut-SE-2081-2022-" + language,
        Locale.forLanguageTag(language),
        "Klimatbokslut 2022",
        "Borlänge",
        "SE-2081, Dalarnas län. Uppgifter kända 2025-09-01",
        "Exempeldata: siffrorna är påhittade",
        "2025-11-21T03:00:00Z",
        sections());
  }

  private static List<Section> sections() {
    return List.of(
        section("short", "I korthet", sentences()),
        section("targets", "Målen", cards()),
        section("budget", "Koldioxidbudget", budget(), new Subheading("År för år"), ledger()),
        section(
            "sectors",
            "Utsläpp per sektor",
            stacked(),
            sectors(),
            Paragraph.note("Summorna är avrundade var för sig.")),
        section("change", "Var förändringen kom ifrån", bars(), changes()),
        section(
            "prognosis",
            "Prognos",
            Paragraph.of(
                "Åren efter 2023 är beräknade. Minustecknet \u2212 är ett riktigt minustecken och tusental delas av smala mellanrum: 218\u202f080 t\u00a0CO₂e."),
            facts()),
        section("measures", "Åtgärder", measures()),
        section(
            "sources",
            "Källor och utgåvor",
            sources(),
            new Command("klimatbokslut trace SE-2081 --year 2022 --measure " + HASH)),
        section("peers", "Liknande kommuner", peers()),
        section("hostile", "Namn från filer " + SCRIPT, hostile()));
  }

  private static Section section(String id, String heading, Block... blocks) {
    return new Section(id, heading, List.of(blocks));
  }

  private static Block sentences() {
    return new Sentences(
        List.of(
            new Sentence(
                "Borlänges utsläpp var 218\u202f080 ton CO₂ år 2022, 4,1 % lägre än året före.",
                "t"),
            new Sentence(
                "Av koldioxidbudgeten 2020–2030 återstår 1\u202f204\u202f000 ton, och i nuvarande takt räcker den till 2027.",
                "t"),
            new Sentence("Transporterna stod för hälften av minskningen; industrin ökade.", "t")));
  }

  private static Block cards() {
    return new Cards(VERDICTS.stream().map(ReportFixture::card).toList());
  }

  private static Card card(String verdict) {
    return new Card(
        "Mål om territoriella utsläpp till 2030 (" + verdict + ")",
        verdict,
        label(verdict),
        verdict.equals("not-assessable")
            ? "Sänkorna är inte rapporterade, och det som saknas är inte noll."
            : "",
        List.of(
            new Fact("Utfall 2022", "218\u202f080 t CO₂", "definitivt"),
            new Fact("Tillåtet 2022", "224\u202f500 t CO₂", ""),
            new Fact("Marginal", "\u22121,3 år av nuvarande takt", "beräknat av utfall och bana")),
        new Details(
            "Målet i källans ord",
            "Utsläppen av koldioxid inom kommunen ska minska med minst 16 procent per år med början 2020.",
            List.of(
                new Note("Räknas", "energirelaterade utsläpp utan utrikes flyg."),
                new Note("Källa", "Klimatstrategi 2020, s. 12."))),
        "trace");
  }

  static String label(String verdict) {
    return switch (verdict) {
      case "met" -> "Uppnått";
      case "on-track" -> "På väg";
      case "too-close-to-call" -> "För nära för att avgöra";
      case "off-track" -> "Inte på väg";
      case "missed" -> "Missat";
      default -> "Kan inte bedömas";
    };
  }

  private static Block budget() {
    List<String> years = years(2010, 2030);
    List<Point> outcome = years.stream().map(Integer::valueOf).map(ReportFixture::outcome).toList();
    List<Point> path =
        years.stream()
            .map(Integer::valueOf)
            .map(
                year ->
                    Point.of(
                        Optional.ofNullable(
                            year < 2020 ? null : number(310_000 - 26_000 * (year - 2020)))))
            .toList();
    return new Figure(
        "budget",
        "Utsläpp mot budgetens bana, Borlänge",
        "Utsläppen föll från 340 000 ton 2010 till 218 080 ton 2022 och ligger under banan.",
        "Fylld punkt: definitivt utfall. Tom ruta: prognos. Streckad linje: vad budgeten tillåter.",
        new Chart(
            Chart.Kind.LINES,
            Locale.forLanguageTag("sv"),
            "ton CO₂ per år",
            years,
            List.of(
                new Series("Utfall", Role.OUTCOME, outcome), new Series("Bana", Role.PATH, path))),
        "trace");
  }

  private static Point outcome(int year) {
    BigDecimal value = number(340_000 - 9_000 * (year - 2010));
    boolean known = year <= 2022;
    return new Point(
        year > 2026 ? Optional.empty() : Optional.of(value),
        known ? Optional.empty() : Optional.of(value.multiply(new BigDecimal("0.93"))),
        known ? Optional.empty() : Optional.of(value.multiply(new BigDecimal("1.07"))),
        known ? "definitive" : "prognosis",
        year == 2022 ? "218\u202f080" : "");
  }

  private static Block ledger() {
    List<Line> lines = new ArrayList<>();
    for (int year = 1990; year <= 2030; year++) {
      boolean known = year <= 2022;
      lines.add(
          new Line(
              List.of(
                  Cell.ofYear(year),
                  figure(350_000 - 3_210 * (year - 1990)),
                  known ? figure(310_000 - 1_000 * (year - 1990)) : Cell.of("–"),
                  Cell.of(known ? "definitivt" : "prognos"),
                  Cell.of("smhi-ghg 2025-09-01")),
              known ? Weight.PLAIN : Weight.ESTIMATE,
              "trace"));
    }
    lines.add(
        new Line(
            List.of(Cell.of("Summa"), figure(9_876_543), Cell.over(3, "räknas ej för prognosår")),
            Weight.TOTAL,
            "trace"));
    return new ReportTable(
        "ledger",
        "Utfall och bana, ton CO₂ per år",
        "Negativa tal är utrymme som inte använts",
        List.of(
            new Column("År", Kind.NAME),
            new Column("Utfall (t CO₂)", Kind.FIGURE),
            new Column("Bana (t CO₂)", Kind.FIGURE),
            new Column("Status", Kind.WORD),
            new Column("Utgåva", Kind.WORD)),
        lines,
        "trace");
  }

  private static Block stacked() {
    List<String> years = years(2005, 2023);
    List<Series> series =
        IntStream.range(0, SECTORS.size())
            .mapToObj(
                i ->
                    new Series(
                        SECTORS.get(i),
                        Role.PART,
                        years.stream()
                            .map(year -> Point.of(Optional.of(number((10 - i) * 7_000L))))
                            .toList()))
            .toList();
    return new Figure(
        "sectors",
        "Utsläpp per sektor",
        "Transporter är störst alla år.",
        "Varje stapel är ett år.",
        new Chart(Chart.Kind.STACKED, Locale.forLanguageTag("sv"), "ton CO₂e", years, series),
        "trace");
  }

  private static Block sectors() {
    Stream<Column> years =
        IntStream.rangeClosed(2015, 2023)
            .mapToObj(year -> new Column(year + " (t CO₂e)", Kind.FIGURE));
    List<Line> lines =
        SECTORS.stream()
            .map(
                sector ->
                    new Line(
                        Stream.concat(
                                Stream.of(Cell.of(sector)),
                                IntStream.rangeClosed(2015, 2023)
                                    .mapToObj(year -> figure(1_000_000L - 1_300L * (year - 2015))))
                            .toList(),
                        "trace"))
            .toList();
    return new ReportTable(
        "sectors-per-year",
        "Utsläpp per sektor och år",
        "",
        Stream.concat(Stream.of(new Column("Sektor", Kind.NAME)), years).toList(),
        lines,
        "trace");
  }

  private static Block bars() {
    List<Point> points =
        IntStream.range(0, SECTORS.size())
            .mapToObj(i -> Point.of(Optional.of(number((i - 5) * 1_750L))))
            .toList();
    return new Figure(
        "change",
        "Förändring 2015–2022 per sektor",
        "Transporter minskade mest.",
        "Åt vänster: minskning.",
        new Chart(
            Chart.Kind.BARS,
            Locale.forLanguageTag("sv"),
            "ton CO₂e",
            SECTORS,
            List.of(new Series("Förändring", Role.PART, points))),
        "trace");
  }

  private static Block changes() {
    return new ReportTable(
        "change",
        "Förändring per sektor",
        "",
        List.of(
            new Column("Sektor", Kind.NAME),
            new Column("Förändring (t CO₂e)", Kind.FIGURE),
            new Column("Förändring (%)", Kind.FIGURE)),
        List.of(
            new Line(
                List.of(
                    Cell.of("Transporter"),
                    new Cell("\u221212\u202f345", Optional.of(number(-12_345)), 1),
                    new Cell("\u22127,25", Optional.of(new BigDecimal("-7.25")), 1)),
                "trace"),
            new Line(
                List.of(
                    Cell.of("Industri"),
                    figure(4_000),
                    new Cell("3,0", Optional.of(new BigDecimal("3.0")), 1)),
                "trace")),
        "trace");
  }

  private static Block facts() {
    return new Facts(
        List.of(
            new Fact(
                "Prognos 2024",
                "205\u202f000 t CO₂ (191\u202f000–219\u202f000)",
                "beräknad i tre led"),
            new Fact("Träffsäkerhet", "±7 %", "")));
  }

  private static Block measures() {
    List<Column> columns =
        List.of(
            new Column("Åtgärd", Kind.NAME),
            new Column("Sektor", Kind.TEXT),
            new Column("Ansvarig nämnd", Kind.TEXT),
            new Column("Start (år)", Kind.FIGURE),
            new Column("Slut (år)", Kind.FIGURE),
            new Column("Effekt 2030 (t CO₂e)", Kind.FIGURE),
            new Column("Lägst (t CO₂e)", Kind.FIGURE),
            new Column("Högst (t CO₂e)", Kind.FIGURE),
            new Column("Kostnad (kr)", Kind.FIGURE),
            new Column("Kommentar", Kind.TEXT));
    List<Line> lines =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    new Line(
                        List.of(
                            Cell.of("Laddinfrastruktur för tunga fordon, etapp " + i),
                            Cell.of("Transporter"),
                            Cell.of("Samhällsbyggnadsnämnden"),
                            Cell.ofYear(2020 + i % 4),
                            Cell.ofYear(2030),
                            figure(1_250L * i),
                            figure(900L * i),
                            figure(1_600L * i),
                            figure(1_450_000L * i),
                            Cell.of(
                                "Förutsätter att elnätet byggs ut i tid och att staten medfinansierar")),
                        "trace"))
            .toList();
    return new ReportTable("measures", "Åtgärder i handlingsplanen", "", columns, lines, "trace");
  }

  private static Block sources() {
    return new ReportTable(
        "sources",
        "Filer som uppgifterna kommer ur",
        "",
        List.of(
            new Column("Publikation", Kind.NAME),
            new Column("Utgåva", Kind.WORD),
            new Column("SHA-256", Kind.CODE),
            new Column("Licens", Kind.TEXT)),
        List.of(
            new Line(
                List.of(
                    Cell.of("Nationella emissionsdatabasen"),
                    Cell.of("2025-09-01"),
                    Cell.of(HASH),
                    Cell.of("CC0")),
                "trace")),
        "trace");
  }

  private static Block peers() {
    return new ReportTable(
        "a-table-whose-id-is-longer-than-a-sheet-may-be-called",
        "Liknande kommuner",
        "",
        List.of(new Column("Kommun", Kind.NAME), new Column("Per invånare (t CO₂e)", Kind.FIGURE)),
        List.of(
            new Line(
                List.of(
                    Cell.of("Örnsköldsvik"),
                    new Cell("4,25", Optional.of(new BigDecimal("4.25")), 1)),
                "trace"),
            new Line(List.of(Cell.of("Ærø"), Cell.of("2,1–2,4")), "trace")),
        "trace");
  }

  private static Block hostile() {
    return new ReportTable(
        "a-table-whose-id-is-longer-than-a-sheet-may-be-named",
        "Namn som ingen tänkt på: " + FORMULA,
        SCRIPT,
        List.of(new Column(FORMULA, Kind.NAME), new Column(SCRIPT, Kind.TEXT)),
        List.of(
            new Line(List.of(Cell.of(FORMULA), Cell.of(SCRIPT)), "trace"),
            new Line(List.of(Cell.of("+1"), Cell.of("[[${7*7}]]")), "trace")),
        "trace");
  }

  private static Cell figure(long value) {
    return Cell.of(grouped(value), number(value));
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f').replace('-', '\u2212');
  }

  private static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }

  private static List<String> years(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
  }
}
