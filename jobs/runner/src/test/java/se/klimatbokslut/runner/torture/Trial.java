package se.klimatbokslut.runner.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.nightly.Expectation;
import se.klimatbokslut.runner.nightly.Inbox;
import se.klimatbokslut.runner.nightly.Inbox.Delivery;
import se.klimatbokslut.runner.nightly.Intake;
import se.klimatbokslut.runner.nightly.Intake.Outcome;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;

/** Delivers damaged files to a home that holds the undamaged edition, or to an empty one. */
final class Trial {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneOffset.UTC);

  /** Where a figure came from may differ; what it says may not. */
  private static final Set<String> PLACES =
      Set.of("edition_id", "source_sheet", "source_row", "source_column", "source_label", "source");

  private final Path folder;
  private final Map<String, Path> homes = new TreeMap<>();
  private final Map<String, Map<String, String>> undamaged = new TreeMap<>();

  Trial(Path folder) {
    this.folder = folder;
  }

  /** What became of a variant. */
  enum Result {
    REFUSED,
    UNCHANGED,
    LEFT_ALONE,
    WARNED,
    WITHIN_REVISIONS,
    VIOLATION
  }

  /** The result of one variant and what it rests on. */
  record Judgement(Variant variant, Result result, String detail, Set<String> rules, long millis) {}

  Judgement judge(Variant variant, boolean first) {
    Instant start = Instant.now();
    Judgement judgement;
    try {
      judgement = judged(variant, first);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      judgement =
          judgement(
              variant,
              Result.VIOLATION,
              "threw " + e + " at " + Stream.of(e.getStackTrace()).limit(6).toList(),
              Set.of());
    }
    long millis = Duration.between(start, Instant.now()).toMillis();
    return new Judgement(
        variant, judgement.result(), judgement.detail(), judgement.rules(), millis);
  }

  private Judgement judged(Variant variant, boolean first) throws IOException {
    Path place = Files.createTempDirectory(folder, "trial");
    try {
      Path inbox = Files.createDirectory(place.resolve("inbox"));
      variant.placement().in(inbox);
      Home home =
          first
              ? emptyHome(place.resolve("home"))
              : copy(holding(variant.subject()), place.resolve("home"));
      List<Path> files = Inbox.files(inbox);
      if (files.isEmpty()) {
        return judgement(variant, Result.LEFT_ALONE, "", Set.of());
      }
      Delivery delivery = Inbox.delivery(files.get(0), "1");
      Outcome outcome = new Intake(home, CLOCK).take(delivery, Expectation.none());
      return outcome.refused() ? refused(variant, outcome) : taken(variant, delivery, outcome);
    } finally {
      delete(place);
    }
  }

  private static Judgement refused(Variant variant, Outcome outcome) {
    Set<String> rules = rules(outcome, true);
    List<FindingNote> errors = outcome.findings().stream().filter(FindingNote::isError).toList();
    boolean named = errors.stream().allMatch(error -> error.where().startsWith(outcome.fileName()));
    String place = variant.place().get();
    boolean exact = errors.stream().anyMatch(error -> error.where().endsWith(place));
    if (errors.isEmpty() || !named) {
      return judgement(variant, Result.VIOLATION, "refused without the file: " + errors, rules);
    }
    if (!exact) {
      return judgement(
          variant,
          Result.VIOLATION,
          "refused without the place" + place + ": " + errors.get(0),
          rules);
    }
    return judgement(variant, Result.REFUSED, errors.get(0).toString(), rules);
  }

  private Judgement taken(Variant variant, Delivery delivery, Outcome outcome) throws IOException {
    Map<String, String> found = figures(delivery.file(), delivery.name(), delivery.sidecar());
    Map<String, String> expected = undamaged(variant.subject());
    if (found.equals(expected)) {
      return judgement(variant, Result.UNCHANGED, "", rules(outcome, false));
    }
    Set<String> changed = new TreeSet<>();
    Stream.concat(found.keySet().stream(), expected.keySet().stream())
        .filter(key -> !found.getOrDefault(key, "").equals(expected.getOrDefault(key, "")))
        .forEach(changed::add);
    Set<String> towns =
        changed.stream()
            .map(key -> key.split("\t", -1)[1])
            .filter(place -> place.matches("(SE|DK)-\\d{4}"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        outcome.findings().stream()
            .map(FindingNote::municipalityId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    String detail =
        changed.size()
            + " figures of "
            + towns.size()
            + " towns changed, first "
            + changed.iterator().next()
            + "; "
            + outcome.findings().stream().limit(3).toList();
    Set<String> rules = rules(outcome, false);
    boolean onlyLost =
        found.entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(expected.get(entry.getKey())));
    boolean lossTold = rules.contains("lost-years") || rules.contains("lost-subsectors");
    boolean anyTold = !towns.isEmpty() || rules.contains("moved-figure");
    if ((onlyLost && lossTold) || (anyTold && told.containsAll(towns))) {
      return judgement(variant, Result.WARNED, detail, rules);
    }
    return judgement(
        variant, variant.small() ? Result.WITHIN_REVISIONS : Result.VIOLATION, detail, rules);
  }

  private static Judgement judgement(
      Variant variant, Result result, String detail, Set<String> rules) {
    return new Judgement(
        variant, result, detail.length() > 700 ? detail.substring(0, 700) : detail, rules, 0);
  }

  private static Set<String> rules(Outcome outcome, boolean errors) {
    return outcome.findings().stream()
        .filter(finding -> !errors || finding.isError())
        .map(FindingNote::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> undamaged(Subject subject) throws IOException {
    if (!undamaged.containsKey(subject.key())) {
      Path file = Files.write(folder.resolve("undamaged"), subject.bytes());
      undamaged.put(
          subject.key(),
          figures(
              file,
              subject.fileName(),
              subject
                  .sidecar()
                  .map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
    return undamaged.get(subject.key());
  }

  /** Every figure of a file by what it is about. */
  private static Map<String, String> figures(Path file, String name, Optional<byte[]> sidecar)
      throws IOException {
    ParsedFile parsed = PublicationReader.read(file, name, sidecar);
    Edition edition =
        Publications.edition(parsed.publication().orElseThrow(), "edition", name, parsed.gas());
    Map<String, String> figures = new TreeMap<>();
    for (Map.Entry<Table, List<Row>> table :
        Harmonised.of(parsed.rows(), edition).tables().entrySet()) {
      List<String> columns = table.getKey().contract().columnNames();
      for (Row row : table.getValue()) {
        add(table.getKey(), columns, row, figures);
      }
    }
    return figures;
  }

  private static void add(Table table, List<String> columns, Row row, Map<String, String> figures) {
    StringBuilder key = new StringBuilder(table.id());
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < columns.size() && i < row.size(); i++) {
      Object cell = row.get(i);
      if (cell instanceof java.math.BigDecimal number) {
        value.append(number.stripTrailingZeros().toPlainString()).append(' ');
      } else if (columns.get(i).equals("persons") || columns.get(i).equals("population")) {
        value.append(cell).append(' ');
      } else if (!PLACES.contains(columns.get(i))) {
        key.append('\t').append(cell);
      }
    }
    figures.put(key.toString(), value.toString());
  }

  /** A home with the undamaged edition, dated earlier. */
  private Path holding(Subject subject) throws IOException {
    if (!homes.containsKey(subject.key())) {
      Path inbox = Files.createDirectories(folder.resolve("before").resolve(subject.key()));
      Path file = Files.write(inbox.resolve(subject.fileName()), subject.earlier());
      Variant.sidecar(
          inbox,
          subject.fileName(),
          subject
              .sidecar()
              .map(
                  text ->
                      text.replaceAll(
                          "edition_date: .*", "edition_date: " + subject.earlierDate())));
      Home home = emptyHome(folder.resolve("home-" + subject.key()));
      Outcome outcome = new Intake(home, CLOCK).take(Inbox.delivery(file, "1"), Expectation.none());
      if (outcome.refused()) {
        throw new IllegalStateException(
            "The undamaged " + subject.key() + " is refused: " + outcome.findings());
      }
      homes.put(subject.key(), folder.resolve("home-" + subject.key()));
    }
    return homes.get(subject.key());
  }

  private static Home emptyHome(Path path) throws IOException {
    Home home = new Home(path);
    home.create();
    return home;
  }

  private static Home copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.createLink(target, path);
        }
      }
    }
    return new Home(to);
  }

  static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
