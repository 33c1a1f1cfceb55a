package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.ingest.RawEmission;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;

/**
 * From labels to codes. A label or name that no vocabulary holds is told once, where it first is.
 */
final class EmissionCoding {
  private final Edition edition;
  private final SectorCode.Labels labels;
  private final PlaceNames places;
  private final String nation;
  private final boolean addsUp;
  private final Set<String> overlapping = Places.overlapping();
  private final Map<List<Object>, List<CodedEmission>> coded = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Object> told = new HashSet<>();

  EmissionCoding(Edition edition) {
    this.edition = edition;
    this.labels = new SectorCode.Labels(edition);
    this.places = new PlaceNames(edition.country());
    this.nation = Places.nameOf(edition.country().code());
    this.addsUp = Publications.addsUp(edition.publication());
  }

  /** The figures whose labels are known. */
  List<CodedEmission> coded() {
    return coded.values().stream().map(CodedEmission::sum).toList();
  }

  /** The rows of figures that several rows make. */
  List<CodedEmission> parts() {
    return coded.values().stream().filter(rows -> rows.size() > 1).flatMap(List::stream).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  void add(RawEmission raw) {
    Optional<SectorCode> sector = labels.codeOf(raw.mainLabel(), raw.subLabel());
    PlaceLevel level = levelOf(raw);
    Optional<String> place = places.idOf(level, nameOf(raw, level));
    if (sector.isEmpty()) {
      tell(unknownLabel(raw));
    }
    if (place.isEmpty()) {
      tell(unknownPlace(raw, nameOf(raw, level)));
    }
    if (level == PlaceLevel.MUNICIPALITY && place.isPresent()) {
      tellWrongCounty(raw, place.get());
    }
    if (sector.isPresent() && place.isPresent()) {
      add(new CodedEmission(raw, sector.get(), level, place.get(), countyOf(raw)));
    }
  }

  /** Labels differ between editions, so a repeated row shows in its codes. */
  private void add(CodedEmission row) {
    boolean ofMunicipality =
        row.level() == PlaceLevel.MUNICIPALITY && !overlapping.contains(row.placeId());
    Optional<Finding> implausible =
        PlausibleAmount.check(row.at(edition.fileName()), row.raw().tonnes(), ofMunicipality);
    List<CodedEmission> rows =
        coded.computeIfAbsent(
            List.of(row.sector(), row.placeId(), row.raw().year()), figure -> new ArrayList<>());
    if (implausible.isPresent()) {
      findings.add(implausible.get());
    } else if (rows.isEmpty() || (addsUp && rows.get(0).hasLabelsOf(row))) {
      rows.add(row);
    } else {
      findings.add(new DuplicateKey(row.at(edition.fileName()), row.labels()));
    }
  }

  /** Only where both the row and the vocabulary name one. */
  private void tellWrongCounty(RawEmission raw, String place) {
    String stated = countyOf(raw);
    String right = places.countyOf(place);
    if (!stated.isEmpty() && !right.isEmpty() && !stated.equals(right)) {
      String found = raw.municipality() + " in " + raw.county();
      tell(new UnknownArea(at(raw), found, Places.nameOf(right)));
    }
  }

  private static PlaceLevel levelOf(RawEmission raw) {
    if (!raw.municipality().equals(RawEmission.ALL)) {
      return PlaceLevel.MUNICIPALITY;
    }
    return isNational(raw) ? PlaceLevel.NATION : PlaceLevel.COUNTY;
  }

  private static boolean isNational(RawEmission raw) {
    return raw.county().equals(RawEmission.ALL) || raw.county().isEmpty();
  }

  private String nameOf(RawEmission raw, PlaceLevel level) {
    return switch (level) {
      case MUNICIPALITY -> raw.municipality();
      case COUNTY -> raw.county();
      case NATION -> nation;
    };
  }

  private String countyOf(RawEmission raw) {
    return places.idOf(PlaceLevel.COUNTY, raw.county()).orElse("");
  }

  private void tell(Finding finding) {
    if (told.add(finding.explanation())) {
      findings.add(finding);
    }
  }

  private Finding unknownLabel(RawEmission raw) {
    String label = raw.mainLabel() + " / " + raw.subLabel();
    return new UnknownLabel(at(raw), label, "sectors", Nearest.to(label, labels.known()));
  }

  private Finding unknownPlace(RawEmission raw, String name) {
    boolean municipality = levelOf(raw) == PlaceLevel.MUNICIPALITY;
    List<String> known = Places.namesOf(edition.country(), municipality);
    return new UnknownArea(at(raw), name, Nearest.to(name, known));
  }

  private SourceCell at(RawEmission raw) {
    return new SourceCell(edition.fileName(), raw.sheet(), raw.row(), "");
  }
}
