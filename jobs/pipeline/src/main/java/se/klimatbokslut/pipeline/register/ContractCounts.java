package se.klimatbokslut.pipeline.register;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.register.ClimateContract;
import se.klimatbokslut.domain.register.ContractYear;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of {@code out_contract_count}. */
final class ContractCounts {
  private ContractCounts() {}

  static List<Row> of(Registers registers) {
    return registers.whole(Table.CORE_CLIMATE_CONTRACT).entrySet().stream()
        .flatMap(each -> rows(each.getKey(), each.getValue()))
        .toList();
  }

  private static Stream<Row> rows(String municipalityId, List<RegisterRow> contracts) {
    RegisterEdition edition = contracts.get(0).edition();
    return ContractYear.upTo(
            edition.date(), contracts.stream().map(ContractCounts::contract).toList())
        .stream()
        .map(year -> row(municipalityId, year, edition));
  }

  private static ClimateContract contract(RegisterRow row) {
    return new ClimateContract(
        row.date("signed_date"),
        row.dateIfAny("withdrawn_date"),
        row.text("signer").equals(row.text("municipality_id")),
        row.flag("party"));
  }

  private static Row row(String municipalityId, ContractYear year, RegisterEdition edition) {
    return RowFactory.create(
        municipalityId,
        year.year(),
        year.whole() ? "whole-year" : "so-far",
        year.signedInside(),
        year.signedOutside(),
        year.inForceInside(),
        year.inForceOutside(),
        year.partiesInForce(),
        edition.editionId());
  }
}
