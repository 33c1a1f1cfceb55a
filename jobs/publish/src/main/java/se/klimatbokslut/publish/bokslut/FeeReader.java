package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.trace.FigureKey;

/** Reads the accounts of the climate fee of one municipality. */
final class FeeReader {
  private static final String OF_UNITS =
      "select * from out_fee_ledger where municipality_id = ? and year <= ?"
          + " order by year, paying_unit";
  private static final String OF_FUND =
      "select * from out_fund_ledger where municipality_id = ? and year <= ? order by year";

  /** Account of a unit in a year; amounts in SEK. */
  record UnitYear(
      String unit,
      int year,
      String status,
      Optional<BigDecimal> kilograms,
      BigDecimal opening,
      BigDecimal fee,
      BigDecimal lateAndCorrected,
      BigDecimal used,
      BigDecimal overused,
      BigDecimal moved,
      BigDecimal open,
      String editions,
      FigureKey key) {}

  /** Account of the fund in a year; amounts in SEK. */
  record FundYear(
      int year,
      BigDecimal granted,
      BigDecimal uncovered,
      BigDecimal balance,
      String editions,
      FigureKey key) {}

  private final ReleaseDatabase database;
  private final String municipalityId;

  FeeReader(ReleaseDatabase database, String municipalityId) {
    this.database = database;
    this.municipalityId = municipalityId;
  }

  /** By year and unit; none also from a release that was made before there was the table. */
  List<UnitYear> units(int lastYear) {
    return database.rowsOf(
        Table.OUT_FEE_LEDGER, OF_UNITS, List.of(municipalityId, lastYear), FeeReader::unitYear);
  }

  /** By year. */
  List<FundYear> fund(int lastYear) {
    return database.rowsOf(
        Table.OUT_FUND_LEDGER, OF_FUND, List.of(municipalityId, lastYear), FeeReader::fundYear);
  }

  private static UnitYear unitYear(ReleaseRow row) throws SQLException {
    return new UnitYear(
        row.text("paying_unit"),
        row.year("year").orElseThrow(),
        row.text("status"),
        row.number("co2_kg"),
        number(row, "opening_sek"),
        number(row, "fee_sek"),
        number(row, "late_sek").add(number(row, "correction_sek")),
        number(row, "used_sek"),
        number(row, "overused_sek"),
        number(row, "moved_to_fund_sek"),
        number(row, "open_sek"),
        row.text("edition_id"),
        FigureKey.of(Table.OUT_FEE_LEDGER, row));
  }

  private static FundYear fundYear(ReleaseRow row) throws SQLException {
    return new FundYear(
        row.year("year").orElseThrow(),
        number(row, "granted_sek"),
        number(row, "uncovered_sek"),
        number(row, "balance_sek"),
        row.text("edition_id"),
        FigureKey.of(Table.OUT_FUND_LEDGER, row));
  }

  private static BigDecimal number(ReleaseRow row, String column) throws SQLException {
    return row.number(column).orElseThrow();
  }
}
