package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import se.klimatbokslut.domain.gate.GateRules;
import se.klimatbokslut.domain.gate.Gates;
import se.klimatbokslut.domain.gate.RevisionHistory;
import se.klimatbokslut.pipeline.gate.PublishedFigures;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.method.GateFile;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;

/** Leads a delivered edition of a territorial statistic through the gates. */
final class EditionGates {
  private final Editions store;
  private final Archive archive;
  private final GateRules rules = GateFile.standard();

  EditionGates(Editions store, Archive archive) {
    this.store = store;
    this.archive = archive;
  }

  /** True for a statistic that prints figures of places with their totals. */
  static boolean areFor(Harmonised harmonised) {
    return !harmonised.tables().getOrDefault(Table.CORE_PUBLISHED_TOTAL, List.of()).isEmpty();
  }

  /**
   * What the gates find against the neighbours that the store holds.
   *
   * @throws IOException when the store cannot be read
   */
  List<Finding> findings(EditionNote subject, Harmonised harmonised) throws IOException {
    HeldEditions held = HeldEditions.besides(subject, store);
    Optional<EditionNote> before = held.before(subject);
    List<Finding> findings = new ArrayList<>(dates(subject, held));
    if (before.isPresent()) {
      findings.addAll(labels(subject, before.get(), harmonised.labels()));
      findings.addAll(bytes(subject, before.get()));
    }
    EditionFigures figures =
        PublishedFigures.of(subject.editionId(), subject.fileName(), harmonised.tables());
    Delivery delivery = new Delivery(subject.fileName(), figures, Places.names(), rules);
    findings.addAll(
        new Gates(delivery, RevisionHistory.of(held.all(), rules))
            .findings(figures(held, before), figures(held, held.after(subject))));
    return findings;
  }

  private static Optional<EditionFigures> figures(HeldEditions held, Optional<EditionNote> edition)
      throws IOException {
    return edition.isPresent() ? Optional.of(held.figures(edition.get())) : Optional.empty();
  }

  private List<Finding> dates(EditionNote subject, HeldEditions held) {
    if (held.after(subject).isEmpty()) {
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
          if (!earlier.equals(label)) {
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
