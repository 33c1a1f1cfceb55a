package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.bokslut.BokslutPage.BridgeLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.BridgeSection;
import se.klimatbokslut.publish.bridge.Bridge;
import se.klimatbokslut.publish.bridge.BridgeReader;
import se.klimatbokslut.publish.bridge.BridgeRow;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/**
 * Why the figures of targets are not the public ones. Targets with the same scope share one bridge;
 * those that count all of the public total need none.
 */
final class BridgeSections {
  private final BridgeReader reader;
  private final Wording wording;
  private final SectorLabels sectors;
  private final Locale language;

  BridgeSections(ReleaseDatabase database, Wording wording, Locale language) {
    this.reader = new BridgeReader(database);
    this.wording = wording;
    this.sectors = SectorLabels.load(language);
    this.language = language;
  }

  /** None from a release that was made before there was the table. */
  List<BridgeSection> sections(List<StatedTarget> targets, String areaId, int year) {
    if (!reader.holdsTable()) {
      return List.of();
    }
    Map<String, StatedTarget> byId =
        targets.stream().collect(Collectors.toMap(StatedTarget::targetId, target -> target));
    List<List<Bridge>> alike = new ArrayList<>();
    reader.upTo(areaId, year).stream()
        .filter(bridge -> !bridge.isTrivial() && byId.containsKey(bridge.targetId()))
        .forEach(bridge -> add(bridge, alike));
    return alike.stream().map(group -> section(group, byId)).toList();
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

  private BridgeSection section(List<Bridge> group, Map<String, StatedTarget> byId) {
    Bridge bridge = group.get(0);
    List<String> titles =
        group.stream()
            .flatMap(one -> byId.values().stream().filter(t -> t.targetId().equals(one.targetId())))
            .map(target -> target.title(language))
            .toList();
    return new BridgeSection(
        titles,
        bridge.year(),
        wording.gas(bridge.gas()),
        bridge.lines().stream().map(row -> line(row, bridge.gas())).toList(),
        FigureKey.addresses(bridge.lines().stream().map(BridgeRow::key).toList()));
  }

  private BridgeLine line(BridgeRow row, String gas) {
    boolean total = row.isTotal();
    return new BridgeLine(
        label(row, gas),
        total,
        total ? wording.cell(row.amount(), "t") : wording.signedCell(row.amount(), "t"),
        row.amount().isEmpty()
            ? wording.texts().get("bridge.unknown")
            : wording.status(row.status()),
        wording.edition(row.editionId()),
        row.key().address());
  }

  private String label(BridgeRow row, String gas) {
    String name = row.item().equals("sector-out") ? sectors.of(row.name()) : row.name();
    return wording.texts().get("bridge.item." + row.item(), wording.gas(gas), name);
  }
}
