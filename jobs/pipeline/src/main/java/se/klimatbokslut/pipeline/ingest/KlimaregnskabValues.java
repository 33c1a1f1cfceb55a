package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/**
 * The values of the Danish extract by their JSON pointers. Every series is read along the years of
 * its municipality; what is left over afterwards is told. Agriculture with forests may be negative.
 */
final class KlimaregnskabValues {
  private static final List<String> SECTORS =
      List.of("energi", "transport", "landbrug", "affald", "industri");

  private static final String ALL = RawEmission.ALL;
  private static final Pattern SERIES =
      Pattern.compile("/kommuner/([0-9]+)/(?:samletUdledning|sektorer/([^/]+))/([0-9]+)");

  private final Map<String, String> values;
  private final CellChecks checks;
  private final Intake intake;

  /**
   * @param values by pointer; what is read is taken out
   */
  KlimaregnskabValues(Map<String, String> values, CellChecks checks, Intake intake) {
    this.values = values;
    this.checks = checks;
    this.intake = intake;
  }

  void read() {
    readNation();
    for (int index = 0; values.containsKey(municipality(index) + "kommuneKode"); index++) {
      readMunicipality(index);
    }
    values.keySet().forEach(this::reportLeftOver);
  }

  private void readNation() {
    if (values.containsKey("/nationalTotal/year")) {
      year(0, "/nationalTotal/year")
          .ifPresent(year -> add(0, ALL, ALL, year, "/nationalTotal/samletUdledningTon"));
    }
  }

  private void readMunicipality(int index) {
    String pointer = municipality(index);
    SourceCell at = at(index, pointer + "kommuneKode");
    Optional<String> code = checks.municipalityCode(at, taken(pointer + "kommuneKode"));
    for (int place = 0; values.containsKey(pointer + "years/" + place); place++) {
      Optional<Integer> year = year(index, pointer + "years/" + place);
      readYear(index, place, code, year);
    }
  }

  private void readYear(int index, int place, Optional<String> code, Optional<Integer> year) {
    String pointer = municipality(index);
    add(index, ALL, code, year, pointer + "samletUdledning/" + place);
    for (String sector : SECTORS) {
      add(index, sector, code, year, pointer + "sektorer/" + sector + "/" + place);
    }
  }

  private void add(
      int index, String sector, Optional<String> code, Optional<Integer> year, String pointer) {
    String text = taken(pointer);
    SourceCell at = at(index, pointer);
    Optional<BigDecimal> tonnes = checks.number(at, text, "tonnes CO2e as a number");
    if (code.isPresent() && year.isPresent() && tonnes.isPresent()) {
      intake.add(
          new RawEmission(
              sector, ALL, "", code.get(), year.get(), tonnes.get(), "", at.row(), at.column()));
    }
  }

  private void add(int index, String sector, String area, int year, String pointer) {
    add(index, sector, Optional.of(area), Optional.of(year), pointer);
  }

  private void reportLeftOver(String pointer) {
    Matcher series = SERIES.matcher(pointer);
    if (!series.matches()) {
      return;
    }
    int index = Integer.parseInt(series.group(1));
    String sector = series.group(2);
    if (sector != null && !SECTORS.contains(sector)) {
      String nearest = Nearest.to(sector, SECTORS);
      intake.report(
          new UnknownLabel(at(index, pointer), sector, "sectors of klimaregnskabet", nearest));
    } else {
      String years = municipality(index) + "years/" + series.group(3);
      intake.report(new MissingCell(at(index, years), "the year of " + pointer));
    }
  }

  private Optional<Integer> year(int index, String pointer) {
    return checks.year(at(index, pointer), taken(pointer));
  }

  private String taken(String pointer) {
    String value = values.remove(pointer);
    return value == null ? "" : value;
  }

  private SourceCell at(int index, String pointer) {
    return new SourceCell(intake.file(), "", index + 1, pointer);
  }

  private static String municipality(int index) {
    return "/kommuner/" + index + "/";
  }
}
