package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A register of the local climate contracts of a municipality. */
final class ClimateContractList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String ORGANISATION = "organisation";
  private static final String SIGNED = "signed_date";
  private static final String SIGNER = "signer";
  private static final String WITHDRAWN = "withdrawn_date";
  private static final String PARTY = "party";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, ORGANISATION, SIGNED, SIGNER, WITHDRAWN, PARTY);

  @Override
  public String name() {
    return "climate-contracts (columns "
        + String.join(", ", NEEDED)
        + "; signer a municipality_id or outside, party yes or no)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("climate-contracts");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> organisation = row.text(ORGANISATION);
    Optional<LocalDate> signed = row.date(SIGNED);
    Optional<String> signer = row.text(SIGNER);
    boolean isWithdrawn = !row.optional(WITHDRAWN).isEmpty();
    Optional<LocalDate> withdrawn = isWithdrawn ? row.date(WITHDRAWN) : Optional.empty();
    Optional<String> party = row.text(PARTY).map(text -> text.toLowerCase(Locale.ROOT));
    if (municipality.isPresent()
        && organisation.isPresent()
        && signed.isPresent()
        && signer.isPresent()
        && party.isPresent()
        && isWithdrawn == withdrawn.isPresent()) {
      SourceCell at = row.at(SIGNED);
      intake.add(
          new RawClimateContract(
              municipality.get(),
              organisation.get(),
              signed.get(),
              signer.get(),
              withdrawn,
              party.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, ORGANISATION, SIGNED));
  }
}
