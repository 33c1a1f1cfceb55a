package se.klimatbokslut.runner.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.runner.sample.Registers.Register;

/** Inventories that municipalities make themselves, and what was taken up. */
final class Inventories {
  private static final String INVENTORY =
      "municipality_id;boundary;year;gas;sector;tonnes;status;source\n";

  /** Made up. The total of 2023 is the sum of its sectors, which are the figures. */
  private static final String BORAS =
      """
      SE-1490;own-operations;2019;GHG;buildings;9800;definitive;made up
      SE-1490;own-operations;2019;GHG;vehicles;4100;definitive;made up
      SE-1490;own-operations;2019;GHG;food;6200;definitive;made up
      SE-1490;own-operations;2019;GHG;construction;12500;definitive;made up
      SE-1490;own-operations;2020;GHG;buildings;9300;definitive;made up
      SE-1490;own-operations;2020;GHG;vehicles;3700;definitive;made up
      SE-1490;own-operations;2020;GHG;food;5900;definitive;made up
      SE-1490;own-operations;2020;GHG;construction;9800;definitive;made up
      SE-1490;own-operations;2021;GHG;buildings;8900;definitive;made up
      SE-1490;own-operations;2021;GHG;vehicles;3500;definitive;made up
      SE-1490;own-operations;2021;GHG;food;6000;definitive;made up
      SE-1490;own-operations;2021;GHG;construction;15200;definitive;made up
      SE-1490;own-operations;2022;GHG;buildings;8100;definitive;made up
      SE-1490;own-operations;2022;GHG;vehicles;3200;definitive;made up
      SE-1490;own-operations;2022;GHG;food;5800;definitive;made up
      SE-1490;own-operations;2022;GHG;construction;11300;definitive;made up
      SE-1490;own-operations;2023;GHG;all;24700;definitive;made up
      SE-1490;own-operations;2023;GHG;buildings;7600;definitive;made up
      SE-1490;own-operations;2023;GHG;vehicles;2800;definitive;made up
      SE-1490;own-operations;2023;GHG;food;5600;definitive;made up
      SE-1490;own-operations;2023;GHG;construction;8700;definitive;made up
      SE-1490;own-operations;2024;GHG;buildings;7200;definitive;made up
      SE-1490;own-operations;2024;GHG;vehicles;2500;definitive;made up
      SE-1490;own-operations;2024;GHG;food;5500;preliminary;made up
      SE-1490;own-operations;2024;GHG;construction;10400;preliminary;made up
      """;

  /** As the city publishes them, in whole thousands of tonnes. */
  private static final String STOCKHOLM =
      """
      # The city's own published outturn; what stands beside it in this inbox is made up
      municipality_id;boundary;year;tonnes;status;source
      SE-0180;city;2020;1611000;definitive;https://miljobarometern.stockholm.se/klimat/utslapp-av-vaxthusgaser/klimatbudget-och-utfall/
      SE-0180;city;2022;1541000;preliminary;https://miljobarometern.stockholm.se/klimat/utslapp-av-vaxthusgaser/klimatbudget-och-utfall/
      """;

  private static final String UPTAKE = "municipality_id;kind;year;tonnes;permanence_years;source\n";

  /** Together 48 000 and 51 000 t in Växjö; 12 500, 12 750, 13 000 and 13 200 t in Borlänge. */
  private static final String SINKS =
      """
      SE-0780;forest;2022;44500;;made up
      SE-0780;biochar;2022;3500;100;made up
      SE-0780;forest;2023;46900;;made up
      SE-0780;biochar;2023;4100;100;made up
      SE-2081;forest;2020;12500;;made up
      SE-2081;forest;2021;12750;;made up
      SE-2081;forest;2022;13000;;made up
      SE-2081;forest;2023;13000;;made up
      SE-2081;wetland;2023;200;;made up
      """;

  private static final String ROW = "SE-1490;own-operations;2023;GHG;vehicles;2800;definitive;x\n";
  private static final String UPTAKE_ROW = "SE-0780;biochar;2023;4100;100;x\n";

  private Inventories() {}

  static List<Register> lists() {
    return List.of(
        new Register("municipal-inventory-boras-sample.csv", "2025-04-10", INVENTORY + BORAS),
        new Register("municipal-inventory-stockholm-sample.csv", "2024-05-31", STOCKHOLM),
        new Register("negative-emissions-sample.csv", "2025-03-14", UPTAKE + SINKS));
  }

  /** Lists with one thing wrong each, by file name. */
  static Map<String, String> broken() {
    Map<String, String> broken = new TreeMap<>();
    broken.put("duplicate-key-of-inventory.csv", INVENTORY + ROW + ROW.replace("2800", "2900"));
    broken.put("missing-column-inventory.csv", INVENTORY.replace("tonnes", "kg") + ROW);
    broken.put(
        "not-a-number-boundary.csv", INVENTORY + ROW.replace("own-operations", "Own operations"));
    broken.put("out-of-range-inventory.csv", INVENTORY + ROW.replace("2800", "-2800"));
    broken.put("out-of-range-inventory-ahead.csv", INVENTORY + ROW.replace("2023", "2099"));
    broken.put(
        "total-differs-from-parts-inventory.csv",
        INVENTORY
            + ROW
            + ROW.replace("vehicles", "food")
            + ROW.replace("vehicles;2800", "all;5601"));
    broken.put("unknown-area-inventory.csv", INVENTORY + ROW.replace("SE-1490", "SE-1940"));
    broken.put("unknown-label-inventory.csv", INVENTORY + ROW.replace("definitive", "final"));
    broken.put(
        "duplicate-key-of-uptake.csv", UPTAKE + UPTAKE_ROW + UPTAKE_ROW.replace("4100", "4200"));
    broken.put("not-a-number-permanence.csv", UPTAKE + UPTAKE_ROW.replace("100;x", "forever;x"));
    broken.put("out-of-range-uptake.csv", UPTAKE + UPTAKE_ROW.replace("4100", "-4100"));
    broken.put("out-of-range-uptake-ahead.csv", UPTAKE + UPTAKE_ROW.replace("2023", "2099"));
    broken.put("unknown-area-uptake.csv", UPTAKE + UPTAKE_ROW.replace("SE-0780", "SE-0870"));
    broken.put("unknown-label-uptake.csv", UPTAKE + UPTAKE_ROW.replace("biochar", "bio-char"));
    return broken;
  }
}
