package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import se.klimatbokslut.domain.finding.BackdatedEdition;
import se.klimatbokslut.domain.finding.ChangedLabel;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.LateEdition;
import se.klimatbokslut.domain.finding.ShrunkenFile;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.Delivery;
import se.klimatbokslut.domain.gate.EditionFigures;
import se.klimatbokslut.domain.gate.GasSums;
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.gate.Gates;
import se.klimatbokslut.domain.gate.ListGates;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.domain.gate.RevisionHistory;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.gate.ListedFigures;
import se.klimatbokslut.pipeline.gate.PublishedFigures;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.harmonise.RenamedLabels;
import se.klimatbokslut.pipeline.harmonise.UnknownLabels;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.method.GateFile;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** Leads a delivered edition through the gates against those that the store holds. */
final class EditionGates {
  /** Beginning of the publications of which there is one for each gas. */
  private static final String SMHI = "smhi-";

  private final Editions store;
  private final Archive archive;
  private final HeldEditions.Figures figures;
  private final GateRules rules = GateFile.standard();
  private final Map<List<EditionNote>, FeeEditions> fees = new HashMap<>();

  EditionGates(Editions store, Archive archive) {
    this.store = store;
    this.archive = archive;
    this.figures = new HeldEditions.Figures(store);
  }

  /**
   * What the gates find in a delivered edition against the neighbours that the store holds.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(EditionNote subject, Harmonised harmonised) throws IOException {
    if (FeeEditions.isOne(harmonised)) {
      FeeEditions fees = new FeeEditions(store, store.all());
      fees.add(subject, harmonised);
      return fees.findings(subject);
    }
    HeldEditions held = HeldEditions.besides(subject, store.all());
    EditionFigures delivered =
        PublishedFigures.of(subject.editionId(), subject.fileName(), harmonised.tables());
    if (delivered.isEmpty()) {
      List<ListedFigure> listed = ListedFigures.of(subject.fileName(), harmonised.tables());
      return lists(subject, listed, held.all());
    }
    List<Finding> findings = new ArrayList<>(dates(subject, held));
    findings.addAll(files(subject, held, harmonised.labels()));
    findings.addAll(
        gates(subject, delivered, held)
            .findings(of(held.before(), delivered), of(held.after(), delivered)));
    return findings;
  }

  /**
   * Labels that nobody knows and that are sectors of the newest held edition that has their
   * figures.
   *
   * @throws IOException when the store cannot be read
   */
  RenamedLabels renamed(List<RawRow> rows, Edition edition) throws IOException {
    UnknownLabels unknown = UnknownLabels.of(rows, edition);
    if (unknown.isEmpty()) {
      return RenamedLabels.NONE;
    }
    for (EditionNote held : newestFirst(edition.publication())) {
      RenamedLabels renamed =
          unknown.in(
              new UnknownLabels.Held(
                  held.editionId(), figures.emissions(held), store.spellings(held).byCode()));
      if (!renamed.aliases().isEmpty()) {
        return renamed;
      }
    }
    return RenamedLabels.NONE;
  }

  private List<EditionNote> newestFirst(String publication) throws IOException {
    return HeldEditions.newestFirst(
        store.all().stream().filter(held -> held.publication().equals(publication)).toList());
  }

  /**
   * What there is to tell of an edition that a release is made of, against the one before it in
   * that release: the same in whatever order they came.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(EditionNote subject, List<EditionNote> ofRelease) throws IOException {
    if (!subject.isGated()) {
      return List.of();
    }
    if (FeeEditions.isOne(store, subject)) {
      return feesOf(ofRelease).findings(subject);
    }
    HeldEditions held = HeldEditions.besides(subject, ofRelease);
    if (figures.of(subject).isEmpty()) {
      return lists(subject, figures.listed(subject), held.older());
    }
    List<Finding> findings =
        new ArrayList<>(files(subject, held, store.spellings(subject).byCode()));
    findings.addAll(
        gates(subject, figures.of(subject), held)
            .findings(of(held.before(), figures.of(subject)), Optional.empty()));
    return findings;
  }

  /**
   * What there is to tell of the gases of one release beside all gases together.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> ofGases(List<EditionNote> ofRelease) throws IOException {
    Map<Gas, EditionFigures> newest = new EnumMap<>(Gas.class);
    for (Gas gas : Gas.values()) {
      Optional<EditionNote> edition = HeldEditions.newest(SMHI + lowerCase(gas), ofRelease);
      if (edition.isPresent()) {
        newest.put(gas, figures.of(edition.get()));
      }
    }
    return new GasSums(Places.names(), rules).findings(newest);
  }

  /**
   * What there is to tell of totals that others republish.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> ofRepublished(List<EditionNote> ofRelease) throws IOException {
    return new Republications(store, figures, ofRelease).findings(rules);
  }

  /**
   * What there is to tell of plants that are in several publications.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> ofPlants(List<EditionNote> ofRelease) throws IOException {
    return new PlantLists(store, figures, ofRelease).findings(rules);
  }

  /**
   * What there is to tell of indicators that a list or register of its own counts.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> ofIndicators(List<EditionNote> ofRelease) throws IOException {
    return new CountedAndListed(store, ofRelease).findings(rules);
  }

  private static String lowerCase(Gas gas) {
    return gas.name().toLowerCase(Locale.ROOT);
  }

  /** Read once for all editions of a release. */
  private FeeEditions feesOf(List<EditionNote> editions) throws IOException {
    FeeEditions known = fees.get(editions);
    if (known == null) {
      known = new FeeEditions(store, editions);
      fees.put(editions, known);
    }
    return known;
  }

  private List<Finding> lists(
      EditionNote subject, List<ListedFigure> listed, List<EditionNote> others) throws IOException {
    Map<String, List<ListedFigure>> held = new LinkedHashMap<>();
    for (EditionNote other : others) {
      held.put(other.editionId(), figures.listed(other));
    }
    return new ListGates(subject.fileName(), listed, rules).findings(held);
  }

  private Gates gates(EditionNote subject, EditionFigures delivered, HeldEditions held)
      throws IOException {
    List<EditionFigures> others = new ArrayList<>();
    for (EditionNote other : held.all()) {
      others.add(figures.of(other));
    }
    return new Gates(
        new Delivery(subject.fileName(), delivered, Places.names(), rules),
        RevisionHistory.of(others, rules));
  }

  /** What a neighbour has of places that it shares with an edition that may be a part. */
  private Optional<EditionFigures> of(Optional<EditionNote> neighbour, EditionFigures subject)
      throws IOException {
    if (neighbour.isEmpty()) {
      return Optional.empty();
    }
    EditionFigures held = figures.of(neighbour.get());
    boolean inParts = Publications.comesInParts(neighbour.get().publication());
    return Optional.of(inParts ? held.inPlacesOf(subject) : held);
  }

  private List<Finding> files(
      EditionNote subject, HeldEditions held, SortedMap<String, String> labels) throws IOException {
    Optional<EditionNote> before = held.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(labels(subject, before.get(), labels));
    findings.addAll(bytes(subject, before.get()));
    return findings;
  }

  private List<Finding> dates(EditionNote subject, HeldEditions held) {
    if (held.after().isEmpty()) {
      return List.of();
    }
    EditionNote newest = held.newest().orElseThrow();
    return List.of(
        subject.lastYear() > newest.lastYear()
            ? new BackdatedEdition(
                whole(subject),
                subject.editionDate(),
                subject.lastYear(),
                newest.editionId(),
                rules.severity("backdated-edition"))
            : new LateEdition(
                whole(subject),
                subject.editionDate(),
                newest.editionId(),
                rules.severity("late-edition")));
  }

  private List<Finding> labels(
      EditionNote subject, EditionNote before, SortedMap<String, String> labels)
      throws IOException {
    Map<String, String> known = store.spellings(before).byCode();
    List<Finding> findings = new ArrayList<>();
    labels.forEach(
        (code, label) -> {
          String earlier = known.getOrDefault(code, label);
          if (!earlier.equals(label) && !subject.hasRenamedTo(label)) {
            findings.add(
                new ChangedLabel(
                    whole(subject),
                    code,
                    label,
                    earlier,
                    before.editionId(),
                    rules.severity("changed-label")));
          }
        });
    return findings;
  }

  /** Sizes of files mean something only between files of one kind. */
  private List<Finding> bytes(EditionNote subject, EditionNote before) throws IOException {
    if (!kind(subject).equals(kind(before))) {
      return List.of();
    }
    long found = archive.size(subject.sha256());
    long earlier = archive.size(before.sha256());
    double least = rules.size().bytesPct();
    return found * 100.0 >= earlier * least
        ? List.of()
        : List.of(
            new ShrunkenFile(
                whole(subject),
                "bytes",
                found,
                earlier,
                least,
                before.editionId(),
                rules.severity("shrunken-file")));
  }

  private static String kind(EditionNote edition) {
    return edition.fileName().substring(edition.fileName().lastIndexOf('.') + 1);
  }

  private static SourceCell whole(EditionNote edition) {
    return SourceCell.wholeFile(edition.fileName());
  }
}
