package se.klimatbokslut.pipeline.harmonise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnmappedInstallations;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.ingest.RawInstallation;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/**
 * An edition of an authority's register of installations, which become plants. {@code
 * schemas/vocabularies/installations.csv} gives an installation the name that targets use and,
 * where the register states none, its municipality; installations without one are left out.
 */
final class InstallationEdition {
  private final Edition edition;
  private final PlaceNames places;
  private final Map<String, Entry> known;
  private final List<RawFacility> plants = new ArrayList<>();
  private final List<RawInstallation> unmapped = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private InstallationEdition(Edition edition) {
    this.edition = edition;
    this.places = new PlaceNames(edition.country());
    this.known =
        Vocabulary.lines("installations").stream()
            .filter(line -> line.text("publication").equals(edition.publication()))
            .collect(Collectors.toMap(line -> line.text("installation"), Function.identity()));
  }

  static Harmonised of(List<RawInstallation> raw, Edition edition) {
    InstallationEdition installations = new InstallationEdition(edition);
    raw.forEach(installations::add);
    Harmonised plants = FacilityEdition.of(installations.plants, edition);
    List<Finding> findings = new ArrayList<>(installations.findings);
    findings.addAll(plants.findings());
    installations.unmapped().ifPresent(findings::add);
    return new Harmonised(findings, plants.tables());
  }

  private void add(RawInstallation raw) {
    Optional<Entry> line = Optional.ofNullable(known.get(raw.installation()));
    Optional<String> municipality = municipality(raw, line);
    if (municipality.isPresent()) {
      plants.add(plant(raw, municipality.get(), line));
    } else if (raw.municipality().isEmpty()) {
      unmapped.add(raw);
    } else if (told.add(raw.municipality())) {
      String nearest = Nearest.to(raw.municipality(), Places.namesOf(edition.country(), true));
      findings.add(new UnknownArea(at(raw), raw.municipality(), nearest));
    }
  }

  private Optional<String> municipality(RawInstallation raw, Optional<Entry> line) {
    return raw.municipality().isEmpty()
        ? line.map(entry -> entry.text("municipality_id"))
        : places.idOf(PlaceLevel.MUNICIPALITY, raw.municipality());
  }

  private RawFacility plant(RawInstallation raw, String municipality, Optional<Entry> line) {
    String publisher = Publications.publisher(edition.publication());
    return new RawFacility(
        line.map(entry -> entry.text("facility_id"))
            .orElseGet(() -> edition.publication() + "-" + raw.installation()),
        municipality,
        raw.year(),
        raw.gas(),
        raw.tonnes(),
        line.map(entry -> entry.text("sector")).orElse(""),
        "%s, %s (%s)".formatted(publisher, raw.name(), raw.installation()),
        "",
        raw.sheet(),
        raw.row(),
        raw.column());
  }

  /** The largest in the newest year first, which some no longer have a figure for. */
  private Optional<Finding> unmapped() {
    if (unmapped.isEmpty()) {
      return Optional.empty();
    }
    int newest = unmapped.stream().mapToInt(RawInstallation::year).max().orElseThrow();
    Map<String, Co2e> amounts = new LinkedHashMap<>();
    for (RawInstallation raw : unmapped) {
      Co2e amount = raw.year() == newest ? Co2e.ofTonnes(raw.tonnes()) : Co2e.ZERO;
      amounts.merge("%s (%s)".formatted(raw.installation(), raw.name()), amount, Co2e::plus);
    }
    List<String> largestFirst =
        amounts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    Co2e sum = amounts.values().stream().reduce(Co2e.ZERO, Co2e::plus);
    SourceCell whole = SourceCell.wholeFile(edition.fileName());
    return Optional.of(new UnmappedInstallations(whole, largestFirst, newest, sum));
  }

  private SourceCell at(RawInstallation row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
