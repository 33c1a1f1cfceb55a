package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.revision.AreaFigures;
import se.klimatbokslut.domain.revision.IssuedEdition;
import se.klimatbokslut.domain.revision.PublishedFigure;
import se.klimatbokslut.domain.revision.Revision;
import se.klimatbokslut.domain.revision.Revisions;
import se.klimatbokslut.domain.revision.SectorYear;

/** The figures of one area in one gas, as two editions have them. */
final class RevisionRows {
  private final List<Row> figures = new ArrayList<>();

  RevisionRows(Iterator<Row> figures) {
    figures.forEachRemaining(this.figures::add);
  }

  /** Rows of {@code out_revision}. */
  Iterator<Row> rows() {
    return Revisions.between(figuresOf("from"), figuresOf("to")).stream().map(this::row).iterator();
  }

  private AreaFigures figuresOf(String end) {
    Row edition = any().getAs(end);
    AreaFigures.Builder builder = new AreaFigures.Builder(issued(edition));
    figures.stream()
        .filter(row -> row.getAs("edition_id").equals(edition.getAs("edition_id")))
        .forEach(
            row ->
                builder.add(
                    new SectorYear(row.getAs("sector"), row.<Integer>getAs("year")),
                    new PublishedFigure(
                        Co2e.ofTonnes(row.<BigDecimal>getAs("amount")),
                        Optional.ofNullable(row.<@Nullable String>getAs("label")),
                        row.<Boolean>getAs("corrected"))));
    return builder.build();
  }

  private static IssuedEdition issued(Row edition) {
    return new IssuedEdition(
        edition.<Date>getAs("edition_date").toLocalDate(),
        Optional.ofNullable(edition.<@Nullable String>getAs("version")),
        new HashSet<>(edition.getList(edition.fieldIndex("years"))),
        sectors(edition));
  }

  /** None of an edition without emissions of sectors. */
  private static Set<String> sectors(Row edition) {
    int field = edition.fieldIndex("sectors");
    return edition.isNullAt(field) ? Set.of() : new HashSet<>(edition.getList(field));
  }

  private Row row(Revision revision) {
    boolean perPerson = any().<Boolean>getAs("per_person");
    return RowFactory.create(
        any().getAs("area_id"),
        any().getAs("gas"),
        revision.at().sector(),
        revision.at().year(),
        any().<Row>getAs("from").getAs("edition_id"),
        any().<Row>getAs("to").getAs("edition_id"),
        any().getAs("perspective"),
        any().getAs("publication"),
        tonnes(revision.before(), !perPerson),
        tonnes(revision.after(), !perPerson),
        tonnes(revision.change(), !perPerson),
        tonnes(revision.before(), perPerson),
        tonnes(revision.after(), perPerson),
        tonnes(revision.change(), perPerson),
        Percent.of(revision.changePct()),
        revision.cause().id(),
        revision.status().id(),
        tonnes(Optional.of(revision.added()), !perPerson));
  }

  private Row any() {
    return figures.get(0);
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount, boolean told) {
    return told ? amount.map(Co2e::tonnes).orElse(null) : null;
  }
}
