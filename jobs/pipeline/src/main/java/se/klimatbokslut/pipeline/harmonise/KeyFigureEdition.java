package se.klimatbokslut.pipeline.harmonise;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.finding.DuplicateKey;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.ingest.RawKeyFigure;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/**
 * An edition of republished key figures. What each means is data: {@code
 * schemas/vocabularies/key-figures.csv}. They are compared with what they republish and are never
 * the source of a figure.
 */
final class KeyFigureEdition {
  private static final int DECIMALS = 9;

  private final Edition edition;
  private final PlaceNames places;
  private final Map<String, Entry> known;
  private final List<Row> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  private KeyFigureEdition(Edition edition) {
    this.edition = edition;
    this.places = new PlaceNames(edition.country());
    this.known =
        Vocabulary.lines("key-figures").stream()
            .filter(line -> line.text("publication").equals(edition.publication()))
            .collect(Collectors.toMap(line -> line.text("key_figure"), Function.identity()));
  }

  static Harmonised of(List<RawKeyFigure> raw, Edition edition) {
    KeyFigureEdition keyFigures = new KeyFigureEdition(edition);
    raw.forEach(keyFigures::add);
    return new Harmonised(keyFigures.findings, Map.of(Table.CORE_CROSS_CHECK, keyFigures.rows));
  }

  private void add(RawKeyFigure raw) {
    Entry meaning = known.get(raw.keyFigure());
    Optional<String> id = places.idOf(PlaceLevel.MUNICIPALITY, raw.municipality());
    Optional<Finding> implausible = PlausibleAmount.check(at(raw), raw.value(), true);
    if (meaning == null) {
      tellUnknown(raw);
    } else if (id.isEmpty()) {
      String nearest = Nearest.to(raw.municipality(), codes());
      findings.add(new UnknownArea(at(raw), raw.municipality(), nearest));
    } else if (!seen.add(raw.keyFigure() + " / " + id.get() + " / " + raw.year())) {
      String key = id.get() + " / " + raw.keyFigure() + " / " + raw.year();
      findings.add(new DuplicateKey(at(raw), key));
    } else if (implausible.isPresent()) {
      findings.add(implausible.get());
    } else {
      rows.add(row(raw, id.get(), meaning));
    }
  }

  private void tellUnknown(RawKeyFigure raw) {
    if (told.add(raw.keyFigure())) {
      String nearest = Nearest.to(raw.keyFigure(), known.keySet());
      findings.add(new UnknownLabel(at(raw), raw.keyFigure(), "key figures", nearest));
    }
  }

  private List<String> codes() {
    return Places.municipalitiesOfToday(edition.country()).stream()
        .map(id -> Area.of(id).code())
        .toList();
  }

  private Row row(RawKeyFigure raw, String id, Entry meaning) {
    return RowFactory.create(
        id,
        raw.year(),
        raw.keyFigure(),
        meaning.text("gas"),
        meaning.text("perspective"),
        raw.value().setScale(DECIMALS, RoundingMode.HALF_EVEN),
        meaning.text("unit"),
        meaning.text("compared_with"),
        edition.publication(),
        edition.editionId(),
        raw.sheet(),
        (long) raw.row(),
        raw.column());
  }

  private SourceCell at(RawKeyFigure row) {
    return new SourceCell(edition.fileName(), row.sheet(), row.row(), row.column());
  }
}
