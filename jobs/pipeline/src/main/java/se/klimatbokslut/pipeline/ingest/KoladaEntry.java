package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * The values of one key figure in one municipality and year: one for everybody and, of some key
 * figures, one for each sex. A value that is not there is left out: missing is not zero.
 *
 * @param pointer to the entry in its document
 * @param number of the entry in its document, counted from 1
 * @param fields by their pointers below that
 */
record KoladaEntry(
    String pointer, int number, Map<String, String> fields, CellChecks checks, Intake intake) {
  private static final Pattern VALUE = Pattern.compile("(values/[0-9]+/)value");
  private static final String NATION_OR_COUNTY = "00";
  private static final String DIGITS = "[0-9]+";
  private static final String EVERYBODY = "T";

  void read() {
    String municipality = text("municipality");
    if (municipality.startsWith(NATION_OR_COUNTY)) {
      intake.setAside("", number, "the nation or a region");
    } else if (!municipality.isEmpty() && !municipality.matches(DIGITS)) {
      intake.setAside("", number, "a group of municipalities or a unit");
    } else {
      List.copyOf(fields.keySet()).forEach(this::readValue);
    }
  }

  private void readValue(String field) {
    Matcher value = VALUE.matcher(field);
    if (!value.matches()) {
      return;
    }
    String beside = value.group(1);
    String gender = text(beside + "gender");
    if (!gender.isEmpty() && !gender.equals(EVERYBODY)) {
      intake.setAside("", number, "a value of one sex");
    } else if (text(beside + "isdeleted").equals("true")) {
      intake.setAside("", number, "a value that was taken back");
    } else if (text(field).isEmpty()) {
      intake.setAside("", number, "no value, status '" + text(beside + "status") + "'");
    } else {
      add(field);
    }
  }

  private void add(String field) {
    Optional<String> keyFigure = checks.text(at("kpi"), text("kpi"), "a key figure");
    Optional<String> code = checks.municipalityCode(at("municipality"), text("municipality"));
    Optional<Integer> year = checks.year(at("period"), text("period"));
    Optional<BigDecimal> value = checks.amount(at(field), text(field), "a number");
    if (keyFigure.isPresent() && code.isPresent() && year.isPresent() && value.isPresent()) {
      intake.add(
          new RawKeyFigure(
              keyFigure.get(),
              code.get(),
              year.get(),
              value.get(),
              "",
              number,
              pointer + "/" + field));
    }
  }

  private String text(String field) {
    return fields.getOrDefault(field, "");
  }

  private SourceCell at(String field) {
    return new SourceCell(intake.file(), "", number, pointer + "/" + field);
  }
}
