package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** Comparisons with a release that knows the plants that klimatkollen-2024 takes off. */
class CompareCommandTest {
  private static final String METHOD = "klimatkollen-2024";
  private static final String PLANTS =
      """
      municipality_id;municipality_name;facility;year;gas;kg;source
      SE-0840;Mörbylånga;cement plant (pid 1441);2021;CO2;100500;made up
      SE-1496;Skövde;cement plant (pid 5932);2021;CO2;200000;made up
      SE-0980;Gotland;cement plant (pid 834);2021;CO2;0;made up
      """;

  @TempDir static Path folder;
  private static Path home = Path.of("");

  @BeforeAll
  static void oneNightWithPlants() throws IOException {
    OneNight night = OneNight.published();
    Path inbox = night.copyOfInbox(folder);
    Files.writeString(inbox.resolve("plants.csv"), PLANTS);
    Files.writeString(inbox.resolve("plants.csv.meta.yaml"), "edition_date: 2024-02-01\n");
    home = folder.resolve("home");
    Answer answer = OneNight.nightly(home, inbox, night.targets());
    assertThat(answer.exitCode()).as(answer.err()).isZero();
  }

  @Test
  void answersWhatTheNightWroteInTheSameShape() {
    Answer compared = compare(home, "--reference-year", "2024", "--format", "csv");
    Answer written =
        Console.runWithoutSpark(
            home,
            "query",
            "select * from out_method_comparison where method = 'klimatkollen-2024'",
            "--format",
            "csv");

    assertThat(compared.exitCode()).as(compared.err()).isZero();
    assertThat(compared.out().lines()).hasSize(1 + 290 * 6);
    assertThat(compared.out().lines())
        .containsExactlyInAnyOrderElementsOf(written.out().lines().toList());
  }

  // 300 000, 280 000, 260 000: the line is at 200 000 in 2025 and at zero in 2035
  @Test
  void looksAheadFromAnyYear() {
    Answer answer = of("2025", SmhiWorkbook.BORLANGE);

    assertThat(answer.out())
        .contains(
            "SE-2081,klimatkollen-2024,net_zero_date,2025,2035-01-01,,2035-01-01,date,prognosis,smhi-co2")
        .contains("the edition holds no figure of 2015-2019");
    assertThat(answer.out().lines()).hasSize(1 + 6);
  }

  @Test
  void tableShowsTheSameForReading() {
    Answer answer =
        compare(home, "--reference-year", "2024", "--municipality", SmhiWorkbook.BORLANGE);

    assertThat(answer.out()).startsWith("municipality_id  method").contains("2035-01-01");
  }

  @Test
  void jsonHoldsNumbersAndDates() {
    Answer answer =
        compare(
            home,
            "--reference-year",
            "2024",
            "--municipality",
            SmhiWorkbook.BORLANGE,
            "--format",
            "json");

    assertThat(answer.out())
        .contains("\"value_date\" : \"2035-01-01\"")
        .contains("\"reference_year\" : 2024");
  }

  @Test
  void aFileIsWrittenAndReplacingItIsTold() throws IOException {
    Path file = folder.resolve("jämförelse.csv");
    String[] options = {"--reference-year", "2024", "--format", "csv", "--out", file.toString()};

    Answer first = compare(home, options);
    Answer second = compare(home, options);

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err()).isEqualTo("wrote " + file + "\n");
    assertThat(second.err()).isEqualTo("wrote " + file + ", in place of the file that was there\n");
    assertThat(Files.readString(file))
        .isEqualTo(compare(home, "--reference-year", "2024", "--format", "csv").out());
  }

  @Test
  void aMethodWhosePublicationIsNotHeldIsRefused() {
    Answer answer =
        Console.runWithoutSpark(
            home, "compare", "--method", "klimatkollen-2026", "--reference-year", "2024");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("holds no edition of smhi-ghg");
  }

  @Test
  void aMethodWithoutItsFacilitiesIsRefusedAndSaysWhatToDeliver() {
    Answer answer = compare(OneNight.published().home(), "--reference-year", "2024");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("cement-plant-pid-1441 in SE-0840")
        .contains("cement-plant-pid-834 in SE-0980")
        .contains("municipality_id;facility_id;year;gas;kg;source");
  }

  @Test
  void theReleaseWithoutFacilitiesNotesThemAndHasNoRows() {
    Path without = OneNight.published().home();

    assertThat(
            rows(
                without,
                "select severity, publication from out_finding where rule = 'missing-facility'"))
        .containsExactly("note,", "note,", "note,");
    assertThat(rows(without, "select count(*) from out_method_comparison")).containsExactly("0");
    assertThat(rows(home, "select count(*) from out_finding where rule = 'missing-facility'"))
        .containsExactly("0");
  }

  @Test
  void wrongWordsAreToldTheNearest() {
    Answer method =
        Console.runWithoutSpark(
            home, "compare", "--method", "klimatkolen-2024", "--reference-year", "2024");
    Answer place = of("2024", "SE-2018");
    Answer year = of("20244", SmhiWorkbook.BORLANGE);

    assertThat(List.of(method.exitCode(), place.exitCode(), year.exitCode()))
        .containsExactly(2, 2, 2);
    assertThat(method.err()).contains("the nearest is 'klimatkollen-2024'");
    assertThat(place.err()).contains("holds no municipality 'SE-2018'");
    assertThat(year.err()).contains("found 20244, expected a year from 1990 to 2100");
  }

  private static Answer of(String year, String municipality) {
    return compare(
        home, "--reference-year", year, "--municipality", municipality, "--format", "csv");
  }

  private static Answer compare(Path home, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "compare";
    arguments[1] = "--method";
    arguments[2] = METHOD;
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Console.runWithoutSpark(home, arguments);
  }

  private static List<String> rows(Path home, String sql) {
    Answer answer = Console.runWithoutSpark(home, "query", sql, "--format", "csv");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer.out().lines().skip(1).toList();
  }
}
