package se.klimatbokslut.runner.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The undamaged files. */
final class Subjects {
  private Subjects() {}

  /** Published files, smallest first but for the last, which takes a second to read. */
  static List<Subject> real(Path data) throws IOException {
    String scb = "publication: scb-population\nedition_date: 2025-02-21\n";
    Path per = data.resolve("consumption/konsumtionskompassen-per-capita-2023.xlsx");
    return List.of(
        Subject.smhi(
            "ghg", data.resolve("territorial/smhi-ghg-edition-2025-09-01.xlsx"), "2025-03-01"),
        Subject.danish(
            "dk",
            data.resolve("denmark/klimaregnskab-by-kommune-2018-2023.json"),
            "edition_date: 2026-05-18\n",
            "2025-05-18"),
        Subject.population(
            "scb", data.resolve("population/scb-be0101-folkmangd-2023.xlsx"), scb, "2024-02-22"),
        Subject.consumption(
            "sei",
            per,
            Files.readString(per.resolveSibling(per.getFileName() + ".meta.yaml")),
            "2025-04-15"),
        Subject.list(
            "national",
            data.resolve("national/national-ghg-by-main-sector-1990-2023.csv"),
            3,
            List.of(0, 1, 2),
            "edition_date: 2025-09-01\n",
            "2025-03-01"),
        Subject.list(
            "cement",
            data.resolve("facilities/cement-plants-co2-2010-2022.csv"),
            5,
            List.of(0, 2, 3, 4),
            "edition_date: 2025-09-01\n",
            "2025-03-01"),
        Subject.smhi(
            "co2", data.resolve("territorial/smhi-co2-edition-2024-04-18.xlsx"), "2023-04-18"));
  }
}
