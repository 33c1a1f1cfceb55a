package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.pipeline.harmonise.Edition;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.pipeline.ingest.Sidecar;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/** Every rule has an input that breaks it, and only it. */
class BrokenInputsTest {
  private static final String OF_TWO_EDITIONS = "is about two editions, see GatesTest";
  private static final Map<String, String> NOT_FROM_A_FILE =
      Map.ofEntries(
          Map.entry("wrong-publication", "is about what whoever delivers a file calls it"),
          Map.entry("sample-among-real", "is about what else the home holds"),
          Map.entry("carried-forward-sector", "is a warning, which refuses no file"),
          Map.entry("correction-without-its-figure", "is about a correction, not a file"),
          Map.entry("unknown-order-of-issues", "is a warning about files that are each right"),
          Map.entry("missing-facility", "is about what no file holds"),
          Map.entry("rounded-totals", "is a note: the real Danish accounts have them"),
          Map.entry("code-outside-validity", "is a note while codes of today are restated"),
          Map.entry("backdated-edition", OF_TWO_EDITIONS),
          Map.entry("changed-label", OF_TWO_EDITIONS),
          Map.entry("gas-exceeds-total", "is about two publications, see GasSumsTest"),
          Map.entry("gases-differ-from-total", "is about all publications, see GasSumsTest"),
          Map.entry("facility-differs", "is about two publications, see FacilitySourcesTest"),
          Map.entry("two-sources-differ", "is about two publications, see IndicatorSourcesTest"),
          Map.entry("unmapped-installations", "is a note, which refuses no file"),
          Map.entry("republished-differs", "is about two publications, see CrossCheckTest"),
          Map.entry("republished-older", "is about two publications, see CrossCheckTest"),
          Map.entry("late-edition", OF_TWO_EDITIONS),
          Map.entry("leaping-figure", OF_TWO_EDITIONS),
          Map.entry("lost-figures", OF_TWO_EDITIONS),
          Map.entry("moved-figure", OF_TWO_EDITIONS),
          Map.entry("leaping-town", OF_TWO_EDITIONS),
          Map.entry("lost-newest-year", OF_TWO_EDITIONS),
          Map.entry("lost-sectors", OF_TWO_EDITIONS),
          Map.entry("added-sectors", OF_TWO_EDITIONS),
          Map.entry("renamed-sector", OF_TWO_EDITIONS),
          Map.entry("lost-subsectors", OF_TWO_EDITIONS),
          Map.entry("lost-years", OF_TWO_EDITIONS),
          Map.entry("many-moved-towns", OF_TWO_EDITIONS),
          Map.entry("moved-sum", OF_TWO_EDITIONS),
          Map.entry("moved-town", OF_TWO_EDITIONS),
          Map.entry("shifted-rows", OF_TWO_EDITIONS),
          Map.entry("shrunken-file", OF_TWO_EDITIONS),
          Map.entry("swapped-towns", OF_TWO_EDITIONS),
          Map.entry("swapped-years", OF_TWO_EDITIONS),
          Map.entry("uneven-subsectors", OF_TWO_EDITIONS),
          Map.entry("unit-slip", OF_TWO_EDITIONS));

  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

  private static final Pattern WORD_STARTS =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** What a summary of findings stands beside. */
  private static final Map<String, String> SUMMED_UP = Map.of("more-findings", "not-a-number");

  @ParameterizedTest
  @MethodSource("inputs")
  void isRefusedByTheRuleInItsName(Path input) throws IOException {
    String rule = ruleOf(input);

    List<Finding> errors = errors(input);

    assertThat(errors.stream().map(error -> ruleOf(error.getClass())).distinct())
        .containsExactlyInAnyOrderElementsOf(expected(rule));
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(error.at().toString()).startsWith(nameOf(input));
              assertThat(error.explanation()).contains("found ", "expected ");
            });
  }

  @Test
  void everyRuleHasAnInput() {
    Set<String> broken =
        inputs().map(BrokenInputsTest::ruleOf).collect(Collectors.toUnmodifiableSet());

    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(broken.contains(rule)).isNotEqualTo(NOT_FROM_A_FILE.containsKey(rule)));
  }

  static Stream<Path> inputs() {
    return new SampleFolder("broken")
        .files().stream().filter(file -> !nameOf(file).endsWith(Sidecar.nameFor("")));
  }

  /** As a nightly run decides: what cannot be read is not harmonised. */
  private static List<Finding> errors(Path input) throws IOException {
    ParsedFile parsed = PublicationReader.read(input, nameOf(input), sidecarOf(input));
    List<Finding> findings = new ArrayList<>(onlyErrors(parsed.findings()));
    if (findings.isEmpty()) {
      Edition edition =
          Publications.edition(
              parsed.publication().orElseThrow(),
              "edition",
              nameOf(input),
              parsed.gas(),
              LocalDate.now(NIGHT));
      findings.addAll(onlyErrors(Harmonised.of(parsed.rows(), edition).findings()));
    }
    if (findings.isEmpty()) {
      findings.addAll(amongListsOfTheClimateFee(input));
    }
    return findings;
  }

  /** Lists of the climate fee are right or wrong beside the other ones. */
  private static List<Finding> amongListsOfTheClimateFee(Path input) throws IOException {
    FeeEditions fees = new FeeEditions(new Editions(new Home(Path.of("none"))), List.of());
    for (Path sample : new SampleFolder("inbox").files()) {
      if (nameOf(sample).matches("climate-.*\\.csv")) {
        add(sample, fees);
      }
    }
    return onlyErrors(fees.findings(add(input, fees)));
  }

  private static EditionNote add(Path file, FeeEditions fees) throws IOException {
    ParsedFile parsed = PublicationReader.read(file, nameOf(file), sidecarOf(file));
    EditionMaker maker =
        new EditionMaker(parsed, Inbox.delivery(file, "p"), Optional.empty(), NIGHT);
    Harmonised harmonised = Harmonised.of(parsed.rows(), maker.edition());
    EditionNote note = maker.note(maker.edition(), harmonised, List.of(), null);
    fees.add(note, harmonised);
    return note;
  }

  private static List<Finding> onlyErrors(List<Finding> findings) {
    return findings.stream().filter(found -> found.severity() == Severity.ERROR).toList();
  }

  private static Optional<byte[]> sidecarOf(Path input) throws IOException {
    Path sidecar = input.resolveSibling(Sidecar.nameFor(nameOf(input)));
    return Files.exists(sidecar) ? Optional.of(Files.readAllBytes(sidecar)) : Optional.empty();
  }

  private static Set<String> expected(String rule) {
    return Stream.concat(Stream.of(rule), Stream.ofNullable(SUMMED_UP.get(rule)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A name may say more after the rule: {@code unreadable-file-torn.xlsx}. */
  private static String ruleOf(Path input) {
    return rules().stream()
        .filter(rule -> nameOf(input).startsWith(rule))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new AssertionError(nameOf(input) + " is named after no rule"));
  }

  private static List<String> rules() {
    Class<?>[] kinds = Objects.requireNonNull(Finding.class.getPermittedSubclasses());
    return Arrays.stream(kinds).map(BrokenInputsTest::ruleOf).toList();
  }

  /** The name of its class in small letters: {@code not-a-number}. */
  private static String ruleOf(Class<?> kind) {
    return WORD_STARTS.matcher(kind.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }
}
