package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.peer.PeerLine;
import se.klimatbokslut.publish.peer.PeerLine.Group;
import se.klimatbokslut.publish.peer.PeerReader;
import se.klimatbokslut.publish.peer.PeerWording;
import se.klimatbokslut.publish.peer.PeersQuestion;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** The municipality beside others of its kind: value, spread and position together. */
final class PeerSections {
  private static final int SPREAD_AND_POSITION = 6;

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;
  private final PeerWording peers;

  PeerSections(ReleaseDatabase database, Wording wording, Locale language) {
    this.database = database;
    this.wording = wording;
    this.words = new SectionWording("peers", wording);
    this.peers = new PeerWording(language, wording.figures());
  }

  /** Of the newest year of each gas; empty when nothing of these is compared. */
  Optional<Section> section(String municipalityId, String areaName, List<GasYears> gases) {
    List<PeerLine> lines =
        gases.stream().flatMap(gas -> lines(municipalityId, gas.gas(), gas.lastFinal())).toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Country country = Area.of(municipalityId).country();
    String trace =
        FigureKey.addresses(lines.stream().map(line -> key(line, municipalityId)).toList());
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        words.table(
            "peers",
            words.text("caption", areaName),
            columns(),
            lines.stream().map(line -> row(line, municipalityId)).toList()));
    lines.stream()
        .flatMap(line -> group(line, country))
        .distinct()
        .forEach(group -> blocks.add(Paragraph.note(words.text("group", group), trace)));
    blocks.add(Paragraph.note(peers.rule(country)));
    List<String> years =
        lines.stream().map(PeerLine::year).distinct().sorted().map(String::valueOf).toList();
    return Optional.of(new Section("peers", words.text("heading", wording.list(years)), blocks));
  }

  private List<Column> columns() {
    return Stream.of(
            Stream.of(
                words.column("measure", Kind.NAME),
                words.column("value", Kind.FIGURE),
                words.column("unit", Kind.TEXT)),
            Stream.of("min", "lower", "median", "upper", "max")
                .map(key -> words.column(key, Kind.FIGURE)),
            Stream.of("position", "status", "edition").map(key -> words.column(key, Kind.TEXT)))
        .flatMap(columns -> columns)
        .toList();
  }

  private Stream<PeerLine> lines(String municipalityId, String gas, int year) {
    PeersQuestion question =
        new PeersQuestion(municipalityId, Optional.of(gas), OptionalInt.of(year));
    return PeerReader.lines(database, question).stream();
  }

  private static FigureKey key(PeerLine line, String municipalityId) {
    return FigureKey.of(
        Table.OUT_PEER_GROUP, municipalityId, line.gas(), line.year(), line.measure());
  }

  private Line row(PeerLine line, String municipalityId) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(peers.measure(line)));
    cells.add(wording.cell(line.value(), line.unit()));
    cells.add(Cell.of(peers.unit(line)));
    line.group()
        .ifPresentOrElse(
            group -> {
              cells.addAll(spread(group, line.unit()));
              cells.add(Cell.of(peers.position(group)));
            },
            () -> cells.add(Cell.over(SPREAD_AND_POSITION, peers.withheld(line))));
    cells.add(Cell.of(wording.status(line.status())));
    cells.add(words.edition(line.editionId()));
    return new Line(cells, key(line, municipalityId).address());
  }

  private List<Cell> spread(Group group, String unit) {
    return Stream.of(
            group.min(), group.lowerQuartile(), group.median(), group.upperQuartile(), group.max())
        .map((BigDecimal value) -> wording.cell(value, unit))
        .toList();
  }

  private Stream<String> group(PeerLine line, Country country) {
    return line.group().stream().map(group -> Wording.sentence(peers.group(group, line, country)));
  }
}
