package se.klimatbokslut.pipeline.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import se.klimatbokslut.pipeline.table.Table;

/**
 * The rows of one edition of a register.
 *
 * @param date up to which it tells
 */
public record RegisterEdition(String editionId, LocalDate date, Map<Table, List<Row>> tables) {}
