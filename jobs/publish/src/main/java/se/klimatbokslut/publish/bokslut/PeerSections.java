package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.bokslut.BokslutPage.PeerRow;
import se.klimatbokslut.publish.bokslut.BokslutPage.PeerSection;
import se.klimatbokslut.publish.peer.PeerLine;
import se.klimatbokslut.publish.peer.PeerLine.Group;
import se.klimatbokslut.publish.peer.PeerReader;
import se.klimatbokslut.publish.peer.PeerWording;
import se.klimatbokslut.publish.peer.PeersQuestion;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.trace.FigureKey;

/** The municipality beside others of its kind: value, spread and position together. */
final class PeerSections {
  private final ReleaseDatabase database;
  private final Wording wording;
  private final PeerWording peers;

  PeerSections(ReleaseDatabase database, Wording wording, Locale language) {
    this.database = database;
    this.wording = wording;
    this.peers = new PeerWording(language, wording.figures());
  }

  /** Empty when nothing of the year is compared. */
  Optional<PeerSection> section(String municipalityId, int year) {
    List<PeerLine> lines =
        EmissionsSections.GASES.stream().flatMap(gas -> lines(municipalityId, gas, year)).toList();
    Country country = Area.of(municipalityId).country();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PeerSection(
                lines.stream().map(line -> row(line, municipalityId)).toList(),
                lines.stream().flatMap(line -> group(line, country)).distinct().toList(),
                peers.rule(country),
                FigureKey.addresses(
                    lines.stream().map(line -> key(line, municipalityId)).toList())));
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

  private PeerRow row(PeerLine line, String municipalityId) {
    return new PeerRow(
        peers.measure(line),
        peers.value(line),
        line.group().stream().flatMap(group -> spread(group, line.unit())).toList(),
        line.group().map(peers::position).orElseGet(() -> peers.withheld(line)),
        wording.status(line.status()),
        wording.edition(line.editionId()),
        key(line, municipalityId).address());
  }

  private Stream<String> spread(Group group, String unit) {
    return Stream.of(
            group.min(), group.lowerQuartile(), group.median(), group.upperQuartile(), group.max())
        .map((BigDecimal value) -> wording.figures().rounded(value, unit));
  }

  private Stream<String> group(PeerLine line, Country country) {
    return line.group().stream().map(group -> Wording.sentence(peers.group(group, line, country)));
  }
}
