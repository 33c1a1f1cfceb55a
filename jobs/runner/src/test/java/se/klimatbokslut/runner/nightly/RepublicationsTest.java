package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.pipeline.ingest.PublicationReader;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;

/** The sample's emission database and an edition before it that has Falun's 2022 4 % higher. */
class RepublicationsTest {
  private static final String DATABASE = "smhi-ghg-sample.xlsx";
  private static final BigDecimal HIGHER = new BigDecimal("1.04");
  private static final String SOURCE = "source: Sample data of klimatbokslut, made-up figures\n";
  private static final Clock NIGHT =
      Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void emptyHome() throws IOException {
    home = new Home(folder.resolve("home"));
    home.create();
  }

  @Test
  void aDifferenceIsToldAndAnOlderEditionIsRecognised() throws IOException {
    BigDecimal earlier = takeEarlierEdition();
    take(sample(DATABASE));
    take(answer(earlier));

    List<Finding> findings = findings(new Editions(home).all());

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("republished-differs", "republished-older");
    assertThat(findings)
        .extracting(Finding::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "Falun (SE-2080), N07702 of 2023: found ",
                        "as in smhi-ghg-2025-09-02-",
                        "(+2.5 %; different in 2023)"))
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "N07702 of 2022: found figures that equal the edition smhi-ghg-2024-09-02-"));
  }

  /** Nothing is compared without the publication that is republished. */
  @Test
  void withoutTheEmissionDatabaseNothingIsTold() throws IOException {
    take(sample("kolada-sample.json"));

    assertThat(findings(new Editions(home).all())).isEmpty();
  }

  private List<Finding> findings(List<EditionNote> editions) throws IOException {
    return new EditionGates(new Editions(home), new Archive(home)).ofRepublished(editions);
  }

  private BigDecimal takeEarlierEdition() throws IOException {
    GasWorkbook earlier =
        GasWorkbook.of(PublicationReader.read(sample(DATABASE), DATABASE, Optional.empty()));
    earlier.of("Falun").stream()
        .filter(row -> !row.isTotal())
        .forEach(row -> earlier.change(row, 2022, HIGHER::multiply));
    earlier.addUp();
    Path file = earlier.write(folder.resolve("earlier.xlsx"), "2024-09-02");
    Files.writeString(folder.resolve("earlier.xlsx.meta.yaml"), SOURCE);
    take(file);
    return earlier.of("Falun").stream()
        .filter(GasWorkbook.Labels::isTotal)
        .map(total -> earlier.at(total, 2022))
        .findFirst()
        .orElseThrow();
  }

  /** The sample's answer with Falun's total of 2022 as the earlier edition has it. */
  private Path answer(BigDecimal earlier) throws IOException {
    String text = Files.readString(sample("kolada-sample.json"));
    String entry = "(\"N07702\", \"municipality\": \"2080\", \"period\": 2022.*?\"value\": )[0-9]+";
    Path file = folder.resolve("kolada.json");
    Files.writeString(file, text.replaceFirst(entry, "$1" + earlier));
    Files.writeString(
        folder.resolve("kolada.json.meta.yaml"), "edition_date: 2025-10-16\n" + SOURCE);
    return file;
  }

  private static Path sample(String name) {
    return new SampleFolder("inbox").path().resolve(name);
  }

  private void take(Path file) throws IOException {
    Intake.Outcome outcome =
        new Intake(home, NIGHT).take(Inbox.delivery(file, "p"), Expectation.none());
    assertThat(outcome.findings())
        .as(file.toString())
        .noneMatch(finding -> finding.severity().equals("error"));
    assertThat(outcome.refused()).isFalse();
  }
}
