package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.bridge.Bridge;
import se.klimatbokslut.publish.bridge.BridgeReader;
import se.klimatbokslut.publish.bridge.BridgeRow;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.release.ReleaseDatabase;
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

/**
 * Why the figures of targets are not the public ones. Targets with the same scope share one bridge;
 * those that count all of the public total need none.
 */
final class BridgeSections {
  private final BridgeReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final SectorLabels sectors;
  private final Locale language;

  BridgeSections(ReleaseDatabase database, Wording wording, Locale language) {
    this.reader = new BridgeReader(database);
    this.wording = wording;
    this.words = new SectionWording("bridge", wording);
    this.sectors = SectorLabels.load(language);
    this.language = language;
  }

  /**
   * None when every target counts all of the public total, and from a release that was made before
   * there was the table.
   */
  Optional<Section> section(List<StatedTarget> targets, String areaId, int year) {
    List<List<Bridge>> alike = reader.holdsTable() ? alike(targets, areaId, year) : List.of();
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(words.text("note"))));
    for (int i = 0; i < alike.size(); i++) {
      blocks.add(table("bridge-" + (i + 1), alike.get(i), targets));
    }
    return Optional.of(new Section("bridge", words.text("heading"), blocks));
  }

  private List<List<Bridge>> alike(List<StatedTarget> targets, String areaId, int year) {
    Set<String> ids =
        targets.stream().map(StatedTarget::targetId).collect(Collectors.toUnmodifiableSet());
    List<List<Bridge>> alike = new ArrayList<>();
    reader.upTo(areaId, year).stream()
        .filter(bridge -> !bridge.isTrivial() && ids.contains(bridge.targetId()))
        .forEach(bridge -> add(bridge, alike));
    return alike;
  }

  private static void add(Bridge bridge, List<List<Bridge>> alike) {
    alike.stream()
        .filter(group -> group.get(0).saysAs(bridge))
        .findFirst()
        .orElseGet(
            () -> {
              alike.add(new ArrayList<>());
              return alike.get(alike.size() - 1);
            })
        .add(bridge);
  }

  private ReportTable table(String id, List<Bridge> group, List<StatedTarget> targets) {
    Bridge bridge = group.get(0);
    String titles =
        group.stream()
            .flatMap(one -> targets.stream().filter(t -> t.targetId().equals(one.targetId())))
            .map(target -> target.title(language))
            .collect(Collectors.joining("; "));
    List<Line> lines = bridge.lines().stream().map(row -> line(row, bridge.gas())).toList();
    return words.table(
        id, words.text("caption", titles, Integer.toString(bridge.year())), columns(), lines);
  }

  private List<Column> columns() {
    return List.of(
        words.column("line", Kind.NAME),
        words.column("amount", Kind.FIGURE),
        words.column("status", Kind.WORD),
        words.column("edition", Kind.WORD));
  }

  private Line line(BridgeRow row, String gas) {
    boolean total = row.isTotal();
    Cell amount = total ? wording.cell(row.amount(), "t") : wording.signedCell(row.amount(), "t");
    String status = row.amount().isEmpty() ? words.text("unknown") : wording.status(row.status());
    return new Line(
        List.of(Cell.of(label(row, gas)), amount, Cell.of(status), words.edition(row.editionId())),
        total ? Weight.TOTAL : Weight.PLAIN,
        row.key().address());
  }

  private String label(BridgeRow row, String gas) {
    String name = row.item().equals("sector-out") ? sectors.of(row.name()) : row.name();
    return wording.texts().get("bridge.item." + row.item(), wording.gas(gas), name);
  }
}
