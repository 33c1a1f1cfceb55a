package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;
import se.klimatbokslut.pipeline.vocabulary.Countries;

/**
 * Verified emissions of the installations in the EU's emissions trading, {@code
 * verified_emissions_2025_en.xlsx} of the European Commission: a column for each year in tonnes of
 * CO2 equivalents, of which -1 and "Excluded" say that there is no such figure. Only installations
 * of countries that are followed are read. Operators of aircraft (activity 10) and ships (50) and
 * the accounts of member states (60) are no installations.
 *
 * <p>Headings, their row (third in 2025, about the twentieth below a "Read Me" in 2022 to 2024),
 * the two words for no figure and the activities are those that public programs of 2024 to 2026
 * read; no download was at hand. There is no municipality in the file. IDENTIFIER_IN_REG is the
 * name of an account and is not read; that INSTALLATION_IDENTIFIER stays the same from year to year
 * is not verified. Naturvårdsverket's Swedish list is another layout, of which no copy was found.
 */
final class EtsEmissions implements PublicationParser {
  private static final String REGISTRY = "registry_code";
  private static final String IDENTIFIER = "installation_identifier";
  private static final String NAME = "installation_name";
  private static final String ACTIVITY = "main_activity_type_code";
  private static final List<String> HEADINGS = List.of(REGISTRY, IDENTIFIER);
  private static final Pattern YEAR = Pattern.compile("verified_emissions_?([0-9]{4})");
  private static final Set<String> WITHOUT_A_PLACE = Set.of("10", "50", "60");
  private static final Set<String> NO_FIGURE = Set.of("", "-1", "excluded");
  private static final String EXPECTED = "tonnes CO2e as a number, -1 or Excluded";

  @Override
  public String name() {
    return "EU ETS, verified emissions (columns REGISTRY_CODE, INSTALLATION_IDENTIFIER,"
        + " INSTALLATION_NAME, MAIN_ACTIVITY_TYPE_CODE, VERIFIED_EMISSIONS_2024)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("ets-emissions");
    intake.measures(Gas.GHG);
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(intake.file(), sheet),
            List.of(REGISTRY, IDENTIFIER, NAME, ACTIVITY),
            row -> read(row, intake));
    preview.sheets().stream()
        .flatMap(sheet -> columns(intake.file(), sheet).stream())
        .filter(columns -> columns.headings().stream().noneMatch(YEAR.asMatchPredicate()))
        .forEach(columns -> columns.reportMissing("verified_emissions_<year>", intake));
  }

  private static boolean isFollowed(String registry) {
    return Countries.all().stream().anyMatch(country -> country.code().equals(registry));
  }

  private static void read(ListRow row, Intake intake) {
    if (!isFollowed(row.optional(REGISTRY))) {
      setAside(row, "an installation in the registry of another country", intake);
    } else if (WITHOUT_A_PLACE.contains(row.optional(ACTIVITY))) {
      setAside(row, "an operator of aircraft or ships, or the account of a state", intake);
    } else {
      Optional<String> identifier = row.text(IDENTIFIER);
      if (identifier.isPresent()) {
        readYears(row, row.optional(REGISTRY) + "-" + identifier.get(), intake);
      }
    }
  }

  private static void readYears(ListRow row, String installation, Intake intake) {
    for (String heading : row.columns().headings()) {
      Matcher year = YEAR.matcher(heading);
      if (year.matches()) {
        read(row, heading, Integer.parseInt(year.group(1)), installation, intake);
      }
    }
  }

  private static void read(
      ListRow row, String heading, int year, String installation, Intake intake) {
    String text = row.optional(heading);
    SourceCell at = row.at(heading);
    if (NO_FIGURE.contains(text.toLowerCase(Locale.ROOT))) {
      intake.setAside(at.sheet(), at.row(), "years without a verified figure");
      return;
    }
    Optional<BigDecimal> tonnes = row.checks().amount(at, text, EXPECTED);
    if (tonnes.isPresent()) {
      intake.add(
          new RawInstallation(
              installation,
              row.optional(NAME),
              "",
              year,
              Gas.GHG,
              tonnes.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static void setAside(ListRow row, String reason, Intake intake) {
    intake.setAside(row.columns().sheet(), row.row().number(), reason);
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, HEADINGS);
  }
}
