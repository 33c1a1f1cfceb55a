package se.klimatbokslut.runner.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edition of the emission database issued again under its date: in six counties transport moved
 * from one town to another in the newest year, so that twelve towns change and no sum does.
 */
public final class ReIssue {
  private static final String TRANSPORT = "Transporter";
  private static final String ALL = "Alla";
  private static final int SECTOR = 0;
  private static final int COUNTY = 2;
  private static final int TOWN = 3;
  private static final int PAIRS = 6;
  private static final BigDecimal SHARE = new BigDecimal("0.06");

  private final List<String[]> rows = new ArrayList<>();
  private final Set<String> changed = new TreeSet<>();

  /**
   * @param file semicolons between cells, decimal commas
   */
  public ReIssue(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      rows.add(line.split(";", -1));
    }
    Map<String, List<String[]>> byCounty = new LinkedHashMap<>();
    for (String[] row : rows) {
      if (row[SECTOR].equals(TRANSPORT) && !row[TOWN].equals(ALL)) {
        byCounty.computeIfAbsent(row[COUNTY], county -> new ArrayList<>()).add(row);
      }
    }
    for (List<String[]> towns : byCounty.values()) {
      if (changed.size() < 2 * PAIRS) {
        movePair(towns);
      }
    }
  }

  /** Names of the towns whose total moved by more than five percent. */
  public Set<String> changed() {
    return changed;
  }

  public void write(Path file) throws IOException {
    Files.write(file, rows.stream().map(cells -> String.join(";", cells)).toList());
  }

  private void movePair(List<String[]> towns) {
    for (String[] to : towns) {
      for (String[] from : towns) {
        BigDecimal amount = SHARE.multiply(total(to).max(total(from)));
        boolean enough = value(from).compareTo(amount) > 0;
        if (to != from && enough && changed.add(to[TOWN])) {
          changed.add(from[TOWN]);
          move(from, to, amount.setScale(1, RoundingMode.UP));
          return;
        }
      }
    }
  }

  private void move(String[] from, String[] to, BigDecimal tonnes) {
    for (String[] loser : List.of(from, totalRow(from))) {
      set(loser, value(loser).subtract(tonnes));
    }
    for (String[] winner : List.of(to, totalRow(to))) {
      set(winner, value(winner).add(tonnes));
    }
  }

  private BigDecimal total(String[] row) {
    return value(totalRow(row));
  }

  private String[] totalRow(String[] row) {
    return rows.stream()
        .filter(other -> other[SECTOR].equals(ALL) && other[TOWN].equals(row[TOWN]))
        .filter(other -> other[COUNTY].equals(row[COUNTY]))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal value(String[] row) {
    return new BigDecimal(row[row.length - 1].replace(',', '.'));
  }

  private static void set(String[] row, BigDecimal tonnes) {
    row[row.length - 1] = tonnes.toPlainString().replace('.', ',');
  }
}
