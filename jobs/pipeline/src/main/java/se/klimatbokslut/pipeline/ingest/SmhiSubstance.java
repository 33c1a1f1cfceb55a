package se.klimatbokslut.pipeline.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.WrongSubstance;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * The substance that an SMHI file is about. Sheet name, title and column headings each name it, and
 * all of them have to name the same.
 */
final class SmhiSubstance {
  private static final String ALL_GASES = "GGT";
  private static final Pattern CODE = Pattern.compile("\\b(GGT|CO2|CH4|N2O|HFC|PFC|SF6)\\b");

  private final Intake intake;
  private @Nullable String known;

  SmhiSubstance(Intake intake) {
    this.intake = intake;
  }

  /** A title "Emissioner av Koldioxid (CO2)", or a column heading "CO2". */
  void namedBy(SourceCell at, String text) {
    Optional<String> code = codeIn(text);
    if (code.isEmpty()) {
      report(at, "'" + text + "'");
    } else {
      agree(at, code.get());
    }
  }

  /** A sheet may have a name without substance, such as the one that a program gave it. */
  void sheetNamed(SourceCell sheet) {
    codeIn(sheet.sheet()).ifPresent(code -> agree(sheet, code));
  }

  void reportMissingTitle(SourceCell sheet) {
    report(sheet, "no title");
  }

  private void agree(SourceCell at, String code) {
    if (known == null) {
      known = code;
      Gas gas = code.equals(ALL_GASES) ? Gas.GHG : Gas.valueOf(code);
      intake.measures(gas);
      intake.recognisedAs("smhi-" + gas.name().toLowerCase(Locale.ROOT));
    } else if (!known.equals(code)) {
      report(at, code);
    }
  }

  private void report(SourceCell at, String found) {
    String expected = known == null ? "'Emissioner av ...' with GGT, CO2 or another gas" : known;
    intake.report(new WrongSubstance(at, found, expected));
  }

  private static Optional<String> codeIn(String text) {
    Matcher code = CODE.matcher(text);
    return code.find() ? Optional.of(code.group(1)) : Optional.empty();
  }
}
