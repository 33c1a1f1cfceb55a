package se.klimatbokslut.pipeline.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFolderTest {
  private static final String FILE = "SE-2081-borlange.yaml";
  private static final String BORLANGE =
      """
      area: SE-2081
      name: Borlänge
      targets:
        - id: SE-2081-budget
          type: carbon-budget
          title: {sv: Budget, en: Budget, da: Budget}
          text: "1328 kton"
          source: {document: Klimatkontrakt}
          verified: true
          perspective: territorial
          gas: CO2
          scope: {international_transport: municipal}
          budget_t: 1328000
          period: {first: 2020, last: 2040}
          convention: uncut-first-year
        - id: SE-2081-ceiling
          type: level-ceiling
          title: {sv: Tak, en: Ceiling, da: Loft}
          text: "1 ton"
          source: {document: Klimatkontrakt}
          verified: true
          perspective: consumption
          gas: GHG
          scope: {international_transport: none}
          ceiling: 1
          unit: tonnes-per-person
          target_year: 2045
          base_year: 2020
      """;

  @TempDir Path folder;

  @Test
  void theBundledTargetsAreAllRead() throws IOException, TargetFilesException {
    Path bundled = Path.of(System.getProperty("klimatbokslut.root"), "sample-data", "targets");

    assertThat(TargetFolder.files(bundled)).hasSize(44);
    assertThat(TargetFolder.read(bundled))
        .hasSizeGreaterThan(44)
        .extracting(TargetFolder.StatedTarget::areaId)
        .contains("SE-2081", "SE-20", "SE", "DK-0813", "DK");
  }

  @Test
  void everyBundledTargetIsOneOfTheDomain() throws IOException, TargetFilesException {
    Path bundled = Path.of(System.getProperty("klimatbokslut.root"), "sample-data", "targets");

    assertThat(TargetFolder.read(bundled))
        .extracting(stated -> TargetDefinition.read(stated.areaId(), stated.definition()).type())
        .contains("carbon-budget", "net-zero", "indicator", "statement");
  }

  @Test
  void aTargetComesWithItsAreaAndInOneLine() throws IOException, TargetFilesException {
    Files.writeString(folder.resolve(FILE), BORLANGE);

    assertThat(TargetFolder.read(folder))
        .hasSize(2)
        .first()
        .returns("SE-2081", TargetFolder.StatedTarget::areaId)
        .returns("Borlänge", TargetFolder.StatedTarget::areaName)
        .matches(target -> target.definition().contains("\"budget_t\":1328000"))
        .matches(target -> target.definition().lines().count() == 1);
  }

  @Test
  void allMistakesOfAFileAreToldWithTheirLines() throws IOException {
    assertThat(
            problems(
                BORLANGE
                    .replace(
                        "verified: true\n    perspective: t", "verifed: true\n    perspective: t")
                    .replace("budget_t: 1328000", "budget_t: many")
                    .replace("convention:", "convntion:")))
        .satisfiesOnlyOnce(
            problem ->
                assertThat(problem)
                    .contains(FILE + ", line 9: found the unknown key 'verifed'", "'verified'"))
        .satisfiesOnlyOnce(
            problem -> assertThat(problem).contains(FILE + ", line 13: at targets/0/budget_t"))
        .satisfiesOnlyOnce(
            problem ->
                assertThat(problem)
                    .contains(
                        FILE
                            + ", line 15: found the unknown key 'convntion' (targets/0/convntion),"
                            + " the nearest known one is 'convention'"));
  }

  @Test
  void anIdComesOnceInTheWholeFolder() throws IOException {
    Files.writeString(folder.resolve("SE-2080-falun.yaml"), BORLANGE.replace("2081", "2080"));
    Files.writeString(folder.resolve("SE-2080-falun-again.yaml"), BORLANGE.replace("2081", "2080"));

    assertThat(problems(BORLANGE))
        .containsExactly(
            "SE-2080-falun.yaml, line 4: found the id 'SE-2080-budget' a second time, expected it"
                + " once",
            "SE-2080-falun.yaml, line 16: found the id 'SE-2080-ceiling' a second time, expected it"
                + " once");
  }

  @Test
  void anIdStartsWithItsArea() throws IOException {
    assertThat(problems(BORLANGE.replace("id: SE-2081-budget", "id: SE-2080-budget")))
        .containsExactly(
            FILE + ", line 4: found the id 'SE-2080-budget', expected it to start with 'SE-2081-'");
  }

  @Test
  void anUnknownAreaNamesTheNearest() throws IOException {
    assertThat(problems(BORLANGE.replace("2081", "2088")))
        .containsExactly(
            FILE + ", line 1: found area 'SE-2088', the nearest known one is 'SE-2080'");
  }

  /** A level is stated by its year and unit, never as a rate. */
  @Test
  void aKeyOfAnotherKindOfTargetIsToldWithItsName() throws IOException {
    assertThat(problems(BORLANGE.replace("ceiling: 1\n", "ceiling: 1\n    rate_pct: 5\n")))
        .singleElement()
        .asString()
        .contains(
            "found 'rate_pct' (targets/1/rate_pct), which the keys beside it rule out: remove it");
  }

  @Test
  void yearsStandInTheirOrder() throws IOException {
    assertThat(
            problems(
                BORLANGE
                    .replace("first: 2020, last: 2040", "first: 2040, last: 2020")
                    .replace("target_year: 2045", "target_year: 2020")))
        .containsExactly(
            FILE + ", line 14: found a period from 2040 to 2020, expected the later year last",
            FILE
                + ", line 27: found target_year 2020 and base_year 2020, expected the later year"
                + " last");
  }

  @Test
  void notesAreReadInTheirOrder() throws IOException, TargetFilesException {
    Files.writeString(
        folder.resolve(FILE),
        BORLANGE
            + """
            notes:
              - text: "40 companies had signed."
                source: {document: Klimatkontrakt, place: "7.1"}
              - text: "The future is green."
                source: {document: Klimatkontrakt}
            """);

    assertThat(TargetFolder.notes(folder))
        .containsExactly(
            new TargetFolder.StatedNote(
                "SE-2081", "Borlänge", 1, "40 companies had signed.", "Klimatkontrakt, 7.1"),
            new TargetFolder.StatedNote(
                "SE-2081", "Borlänge", 2, "The future is green.", "Klimatkontrakt"));
    assertThat(TargetFolder.read(folder)).hasSize(2);
  }

  @Test
  void framesComeAfterTheirBase() throws IOException {
    String frames =
        BORLANGE
            .replace("type: level-ceiling", "type: yearly-frames")
            .replace(
                "ceiling: 1\n    unit: tonnes-per-person\n    target_year: 2045",
                "frames: [{year: 2020, cut_pct: 10}, {year: 2021, cut_pct: 20}]");
    assertThat(problems(frames))
        .containsExactly(
            FILE
                + ", line 25: found a frame of 2020 and base_year 2020, expected the later year"
                + " last");
  }

  @Test
  void aFacilityMayNameItsSector() throws IOException, TargetFilesException {
    for (String facilities : List.of("[ssab-borlange]", "[{id: port, sector: industry}]")) {
      Files.writeString(folder.resolve(FILE), withFacilities(facilities));
      assertThat(TargetFolder.read(folder)).hasSize(2);
    }
  }

  @Test
  void anUnknownSectorOfAFacilityNamesTheNearest() throws IOException {
    assertThat(problems(withFacilities("[{id: ssab-borlange, sector: industri}]")))
        .containsExactly(
            FILE + ", line 12: found the sector 'industri', the nearest known one is 'industry'");
  }

  @Test
  void aFacilityLiesInsideTheScopeAndIsNamedOnce() throws IOException {
    assertThat(
            problems(
                withFacilities("[{id: port, sector: industry}, {id: port, sector: heating}]")
                    .replace("municipal}", "municipal, without_sectors: [heating]}")))
        .containsExactly(
            FILE + ", line 12: found the facility 'port' a second time, expected it once",
            FILE
                + ", line 12: found the facility 'port' in the sector 'heating', which the scope"
                + " does not count; leave out the facility or count the sector");
  }

  @Test
  void halfAFacilityIsAMistakeOfTheFile() throws IOException {
    assertThat(problems(withFacilities("[{id: ssab-borlange}]")))
        .singleElement()
        .asString()
        .contains("targets/0/scope/without_facilities/0")
        .contains("sector");
  }

  private static String withFacilities(String facilities) {
    return BORLANGE.replace(
        "scope: {international_transport: municipal}",
        "scope: {without_facilities: " + facilities + ", international_transport: municipal}");
  }

  @Test
  void textThatIsNotYamlIsTold() throws IOException {
    assertThat(problems("area: SE-2081\nname: [Borlänge\n"))
        .singleElement()
        .asString()
        .startsWith(FILE + ", line ")
        .contains("found text that is not YAML");
    assertThat(problems("area: SE-2081\narea: SE-2080\n"))
        .singleElement()
        .asString()
        .contains("line 2: found text that is not YAML: Duplicate field 'area'");
    assertThat(problems("just words"))
        .containsExactly(FILE + ", line 1: found no keys, expected area, name and targets");
    assertThat(problems("")).hasSize(1);
  }

  @Test
  void moreThanOneDocumentAndUnknownReferencesAreTold() throws IOException {
    assertThat(problems(BORLANGE + "---\n" + BORLANGE))
        .singleElement()
        .asString()
        .contains("found text that is not one plain YAML document");
    assertThat(problems(BORLANGE.replace("text: \"1 ton\"", "text: *nobody")))
        .singleElement()
        .asString()
        .contains("line 19", "found the alias '*nobody'");
  }

  @Test
  void textInAnotherEncodingIsTold() throws IOException {
    Files.write(folder.resolve(FILE), BORLANGE.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems())
        .containsExactly(FILE + ", line 1: found text that is not UTF-8, save it as UTF-8");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException, TargetFilesException {
    Files.writeString(folder.resolve(FILE), "\uFEFF" + BORLANGE);

    assertThat(TargetFolder.read(folder)).hasSize(2);
  }

  /** As a tag, YAML would let a file name a class to be made. */
  @Test
  void aFileCannotMakeTheProgramRunAnything() throws IOException {
    String tag =
        "!!javax.script.ScriptEngineManager"
            + " [!!java.net.URLClassLoader [[!!java.net.URL [\"file:///nowhere\"]]]]";

    assertThat(problems(BORLANGE.replace("\"1 ton\"", tag)))
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith(FILE + ", line 19: found the tag"));
  }

  @Test
  void hiddenFilesAndOtherFilesAreLeftAlone() throws IOException, TargetFilesException {
    Files.writeString(folder.resolve(FILE), BORLANGE);
    Files.writeString(folder.resolve("." + FILE), "not a target");
    Files.writeString(folder.resolve("README.md"), "not a target");
    Files.createDirectory(folder.resolve("old.yaml"));

    assertThat(TargetFolder.files(folder)).containsExactly(folder.resolve(FILE));
    assertThat(TargetFolder.read(folder)).hasSize(2);
  }

  private List<String> problems(String yaml) throws IOException {
    Files.writeString(folder.resolve(FILE), yaml);
    return problems();
  }

  private List<String> problems() {
    TargetFilesException refused =
        catchThrowableOfType(TargetFilesException.class, () -> TargetFolder.read(folder));
    assertThat(refused)
        .hasMessageStartingWith(
            "The target files have " + refused.problems().size() + " mistakes:");
    return refused.problems().stream().map(TargetProblem::toString).toList();
  }
}
