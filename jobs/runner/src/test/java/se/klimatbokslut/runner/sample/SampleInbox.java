package se.klimatbokslut.runner.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the sample inbox, each with its sidecar. */
final class SampleInbox {
  private static final String ORIGIN =
      """
      licence: CC0-1.0
      source: Sample data of klimatbokslut, made-up figures
      """;

  private static final int ANSWERED = 2018;
  private static final int FIRST_TABLE = 2019;
  private static final int LAST_EXPORT = 2024;
  private final Map<String, byte[]> files = new TreeMap<>();

  private SampleInbox() {}

  /** Contents by file name. */
  static Map<String, byte[]> files() throws IOException {
    SampleInbox inbox = new SampleInbox();
    inbox.addEmissions();
    inbox.addPopulation();
    inbox.add(
        "konsumtionskompassen-sample.xlsx",
        Workbooks.of("Municipal_grouped", Consumption.rows()),
        Consumption.SIDECAR);
    inbox.add(
        "konsumtionskompassen-categories-sample.json",
        Texts.utf8(ConsumptionByCategory.json()),
        ConsumptionByCategory.SIDECAR);
    inbox.add(
        "national-compilation-sample.xlsx",
        Workbooks.of(NationalCompilation.sheets()),
        "edition_date: 2025-12-12\n");
    inbox.add(
        "charging-sample.csv",
        Texts.utf8(OfficialIndicators.charging()),
        OfficialIndicators.CHARGING_SIDECAR);
    inbox.add(
        "cycle-network-sample.xlsx",
        Workbooks.of("2024", OfficialIndicators.cycleNetwork(0)),
        "edition_date: 2025-12-31\n");
    inbox.add("kolada-sample.json", Texts.utf8(KeyFigures.json()), KeyFigures.SIDECAR);
    inbox.add(
        "ets-emissions-sample.xlsx",
        Workbooks.of(Installations.ets("Excluded")),
        Installations.ETS_SIDECAR);
    inbox.add(
        "plant-register-sample.csv",
        Texts.utf8(Installations.register()),
        Installations.REGISTER_SIDECAR);
    inbox.add("klimaregnskab-sample.json", Texts.utf8(DanishAccounts.json()), "");
    inbox.add(
        "national-sectors-sample.csv",
        Texts.utf8(NationalSectors.csv()),
        "edition_date: 2025-12-12\n");
    inbox.add(
        "facilities-sample.csv", Texts.utf8(LocalLists.facilities()), "edition_date: 2025-05-02\n");
    inbox.add(
        "cement-plants-sample.csv",
        Texts.utf8(LocalLists.cementPlants()),
        "edition_date: 2025-05-02\n");
    inbox.add(
        "indicators-sample.csv", Texts.utf8(LocalLists.indicators()), "edition_date: 2025-03-14\n");
    for (ClimateFee.FeeList list : ClimateFee.lists()) {
      inbox.add(
          list.name(), Texts.utf8(list.content()), "edition_date: %s%n".formatted(list.date()));
    }
    for (Registers.Register list : Registers.registers()) {
      inbox.add(list);
    }
    for (Registers.Register list : Inventories.lists()) {
      inbox.add(list);
    }
    for (Registers.Register list : YearlyRegisters.registers()) {
      inbox.add(list);
    }
    return inbox.files;
  }

  private void addEmissions() throws IOException {
    addWorkbook("smhi-co2-sample.xlsx", SmhiEdition.CO2);
    addWorkbook("smhi-ghg-sample.xlsx", SmhiEdition.ALL_GASES);
    add("smhi-co2-sample-2024.csv", Texts.swedishExcel(rows(SmhiEdition.CO2_BEFORE)), "");
  }

  private void addWorkbook(String name, SmhiEdition edition) throws IOException {
    add(name, Workbooks.of(edition.substance(), rows(edition)), "");
  }

  private static List<List<Object>> rows(SmhiEdition edition) {
    return new SmhiLayout(edition).rows(new EmissionTable(edition).lines());
  }

  private void addPopulation() throws IOException {
    add(
        "scb-folkmangd-%d-sample.json".formatted(ANSWERED),
        Texts.utf8(JsonAnswers.population(ANSWERED)),
        "");
    add(
        "dst-folketal-sample.csv",
        Texts.utf8(JsonAnswers.danishPopulation()),
        "edition_date: 2024-02-12\n");
    for (int year = FIRST_TABLE; year < LAST_EXPORT; year++) {
      add(
          "scb-folkmangd-%d-sample.xlsx".formatted(year),
          Workbooks.of("Totalt", new Population(year).yearlyTable()),
          "edition_date: %d-02-22%n".formatted(year + 1));
    }
    add(
        "scb-folkmangd-%dM12-sample.xlsx".formatted(LAST_EXPORT),
        Workbooks.of("Folkmängd", new Population(LAST_EXPORT).export()),
        "");
  }

  private void add(Registers.Register list) {
    add(list.name(), Texts.utf8(list.content()), "edition_date: %s%n".formatted(list.date()));
  }

  private void add(String name, byte[] content, String stated) {
    files.put(name, content);
    files.put(name + ".meta.yaml", Texts.utf8(stated + ORIGIN));
  }
}
