package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Rows of Statistics Denmark's FOLK1A, by place and quarter. It counts the first day of a quarter,
 * so the first quarter of a year is the population on 31 December of the year before, which is what
 * the tables hold of both countries. Other quarters are set aside; so are regions, whose
 * municipalities are read.
 */
final class DanishPopulation {
  static final String PUBLICATION = "dst-population";
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})[KQ]([1-4])");
  private static final Pattern CODE = Pattern.compile("([0-9]{3,4})(?: (.+))?");
  private static final Pattern REGION_CODE = Pattern.compile("0?08[1-5]");
  private static final List<String> REGION_NAMES = List.of("region ", "landsdel ");
  private static final Pattern NATION_CODE = Pattern.compile("0?000");
  private static final List<String> NATION_NAMES = List.of("hele landet", "all denmark");
  private static final String EXPECTED = "a quarter such as 2024K1";

  private final PopulationRows rows;
  private final Intake intake;
  private boolean hasFirstQuarter;

  DanishPopulation(PopulationRows rows, Intake intake) {
    this.rows = rows;
    this.intake = intake;
  }

  /**
   * @param place code, name, or both ("101 København")
   * @param name where the place is a code alone; may be empty
   */
  void add(String place, String name, String quarter, SourceCell at, String persons) {
    Optional<Integer> year = year(quarter, at);
    if (year.isEmpty()) {
      return;
    }
    Matcher code = CODE.matcher(place);
    if (!code.matches()) {
      addNamed(place, year.get(), at, persons);
      return;
    }
    String digits = code.group(1);
    String called = code.group(2) == null ? name : code.group(2);
    if (NATION_CODE.matcher(digits).matches()) {
      rows.add("", called, year.get(), at, persons);
    } else if (REGION_CODE.matcher(digits).matches()) {
      setAsideRegion(at);
    } else {
      rows.add(digits.length() == 3 ? "0" + digits : digits, called, year.get(), at, persons);
    }
  }

  private void addNamed(String name, int year, SourceCell at, String persons) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (NATION_NAMES.contains(lower)) {
      rows.add("", name, year, at, persons);
    } else if (REGION_NAMES.stream().anyMatch(lower::startsWith)) {
      setAsideRegion(at);
    } else {
      rows.add(name, name, year, at, persons);
    }
  }

  /** To be called at the end: a file of other quarters alone says nothing of any year. */
  void checkHasFirstQuarter(SourceCell whole) {
    if (!hasFirstQuarter) {
      String expected = "a first quarter, whose first day ends the year before";
      intake.report(new OutOfRange(whole, "no first quarter", expected));
    }
  }

  private Optional<Integer> year(String quarter, SourceCell at) {
    Matcher matcher = QUARTER.matcher(quarter);
    if (!matcher.matches()) {
      intake.report(new NotANumber(at, quarter, EXPECTED));
      return Optional.empty();
    }
    if (!matcher.group(2).equals("1")) {
      intake.setAside(at.sheet(), at.row(), "a quarter that does not begin a year");
      return Optional.empty();
    }
    hasFirstQuarter = true;
    return Optional.of(Integer.parseInt(matcher.group(1)) - 1);
  }

  private void setAsideRegion(SourceCell at) {
    intake.setAside(at.sheet(), at.row(), "a region, whose municipalities are read");
  }
}
