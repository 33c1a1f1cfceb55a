package se.klimatbokslut.runner.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.time.EditionId;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.ingest.Sidecar;
import se.klimatbokslut.runner.config.SampleData;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.FindingNote;

/** The identity and the note of the edition that a file becomes. */
final class EditionMaker {
  private final ParsedFile parsed;
  private final Delivery delivery;
  private final Optional<LocalDate> statedDate;
  private final Clock clock;

  EditionMaker(ParsedFile parsed, Delivery delivery, Optional<LocalDate> statedDate, Clock clock) {
    this.parsed = parsed;
    this.delivery = delivery;
    this.statedDate = parsed.editionDate().or(() -> statedDate);
    this.clock = clock;
  }

  Edition edition() {
    return Publications.edition(publication(), id(), delivery.name(), parsed.gas(), date());
  }

  /**
   * @param comparisons with held editions; absent when the gates are not for it
   */
  EditionNote note(
      Edition edition,
      Harmonised harmonised,
      List<FindingNote> findings,
      @Nullable List<FindingNote> comparisons) {
    TreeSet<Integer> years =
        parsed.rows().stream().map(RawRow::year).collect(Collectors.toCollection(TreeSet::new));
    Optional<String> source = sidecar().flatMap(Sidecar::source);
    return new EditionNote(
        id(),
        publication(),
        date().toString(),
        statedDate.isEmpty(),
        delivery.sha256(),
        delivery.name(),
        years.first(),
        years.last(),
        List.copyOf(years),
        sidecar().flatMap(Sidecar::version).orElse(null),
        sidecar().flatMap(Sidecar::licence).orElseGet(() -> Publications.licence(publication())),
        source.orElseGet(() -> Publications.publisher(publication())),
        isSample(),
        sidecar().flatMap(Sidecar::retrieved).map(LocalDate::toString).orElse(null),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        List.copyOf(findings),
        comparisons == null ? null : List.copyOf(comparisons),
        setAside(),
        parts(harmonised),
        edition.renamed().isEmpty() ? null : edition.renamed());
  }

  /** Years by place, of a publication that comes in parts. */
  private @Nullable Map<String, List<Integer>> parts(Harmonised harmonised) {
    if (!Publications.comesInParts(publication())) {
      return null;
    }
    Map<String, List<Integer>> parts = new TreeMap<>();
    harmonised.yearsOfPlaces().forEach((place, years) -> parts.put(place, List.copyOf(years)));
    return parts;
  }

  /**
   * A date that has not come: such an edition would stand before all that follow it. The day after
   * today may have begun where the publisher is.
   */
  List<Finding> datedAhead() {
    LocalDate today = LocalDate.now(clock);
    return statedDate
        .filter(date -> date.isAfter(today.plusDays(1)))
        .map(
            date ->
                (Finding)
                    new OutOfRange(
                        SourceCell.wholeFile(delivery.name()),
                        "the edition date " + date,
                        "a day that has come, in the file or its sidecar (today is " + today + ")"))
        .stream()
        .toList();
  }

  /** True when the sidecar says that the figures are made up. */
  boolean isSample() {
    return sidecar()
        .flatMap(Sidecar::source)
        .filter(text -> text.startsWith(SampleData.SOURCE))
        .isPresent();
  }

  private List<String> setAside() {
    return parsed.setAside().stream()
        .map(
            rows ->
                "sheet '%s', %d rows from row %d: %s"
                    .formatted(rows.sheet(), rows.rows(), rows.firstRow(), rows.reason()))
        .collect(Collectors.toList());
  }

  private String id() {
    return new EditionId(publication(), date(), delivery.sha256()).toString();
  }

  /** The date that the file or its sidecar states; without one, today, marked as assumed. */
  private LocalDate date() {
    return statedDate.orElseGet(() -> LocalDate.now(clock));
  }

  private String publication() {
    return parsed
        .publication()
        .orElseThrow(() -> new IllegalStateException("An unrecognised file has no edition"));
  }

  private Optional<Sidecar> sidecar() {
    return parsed.sidecar();
  }
}
