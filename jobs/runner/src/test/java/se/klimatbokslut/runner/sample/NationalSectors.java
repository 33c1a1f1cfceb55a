package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Gas;

/** The nation's emissions by main sector, a year ahead of the municipalities'. */
final class NationalSectors {
  private static final int FIRST_YEAR = 2015;
  private static final int LAST_YEAR = 2024;
  private static final List<Integer> YEARS =
      IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList();

  private NationalSectors() {}

  static String csv() {
    SmhiEdition edition = new SmhiEdition("", "GGT", Gas.GHG, "2025-12-12", YEARS, 2, false, false);
    return "year;sector;gas;tonnes;status\n"
        + new EmissionTable(edition)
            .lines().stream()
                .filter(line -> line.county().equals(EmissionTable.ALL))
                .filter(line -> !line.main().equals(EmissionTable.ALL))
                .map(NationalSectors::years)
                .collect(Collectors.joining());
  }

  private static String years(EmissionTable.Line line) {
    return IntStream.range(0, YEARS.size())
        .mapToObj(i -> row(YEARS.get(i), line.main(), line.tonnes().get(i)))
        .collect(Collectors.joining());
  }

  private static String row(int year, String label, BigDecimal tonnes) {
    String status = year == LAST_YEAR ? "preliminary" : "definitive";
    return "%d;%s;GHG;%s;%s%n".formatted(year, label, tonnes.toPlainString(), status);
  }
}
