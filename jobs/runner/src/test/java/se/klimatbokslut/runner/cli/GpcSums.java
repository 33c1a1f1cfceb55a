package se.klimatbokslut.runner.cli;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Tonnes by municipality, year and gas, added up from a package's CSV files. */
final class GpcSums {
  private GpcSums() {}

  static Map<String, BigDecimal> of(Path gpc) {
    return sums(gpc, row -> true);
  }

  /** Territorial totals that were published; estimates and unknown ones have no parts. */
  static Map<String, BigDecimal> totals(Path emissions) {
    return sums(
        emissions,
        row ->
            "all".equals(row.get("sector"))
                && "territorial".equals(row.get("perspective"))
                && !row.getOrDefault("emissions_t", "").isEmpty());
  }

  private static Map<String, BigDecimal> sums(Path file, Predicate<Map<String, String>> counted) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    try (var reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
      for (var row = reader.readMap(); row != null; row = reader.readMap()) {
        if (counted.test(row)) {
          sums.merge(
              row.get("municipality_id") + " " + row.get("year") + " " + row.get("gas"),
              new BigDecimal(row.getOrDefault("emissions_t", "0")).setScale(9),
              BigDecimal::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return sums;
  }
}
