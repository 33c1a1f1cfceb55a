package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.place.AreaSum;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.SectorFigure;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** One year of one gas in one country: every municipality, and the areas that they make. */
final class AreaYear {
  private final Map<String, Row> places = new HashMap<>();
  private final Row any;

  AreaYear(Iterator<Row> rows) {
    Row last = null;
    while (rows.hasNext()) {
      last = rows.next();
      places.put(last.getAs("place"), last);
    }
    if (last == null) {
      throw new IllegalArgumentException("A year without figures has no areas");
    }
    any = last;
  }

  /** A row for each area of the country that has a municipality with a figure. */
  List<Row> rows() {
    String nation = any.getAs("nation");
    return Groups.all().values().stream()
        .filter(group -> group.country().code().equals(nation))
        .flatMap(group -> row(group).stream())
        .toList();
  }

  private Optional<Row> row(Group group) {
    List<List<Row>> known =
        group.members().stream().map(this::figures).filter(rows -> !rows.isEmpty()).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(row(group, known));
  }

  /** A municipality's own row, else those of all the municipalities that it was made of. */
  private List<Row> figures(String id) {
    if (places.containsKey(id)) {
      return place(id).stream().toList();
    }
    List<String> before = Places.predecessorsOf(id);
    return places.keySet().containsAll(before)
        ? before.stream().flatMap(each -> place(each).stream()).toList()
        : List.of();
  }

  private Optional<Row> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  private Row row(Group group, List<List<Row>> byMember) {
    List<Row> known = byMember.stream().flatMap(List::stream).toList();
    YearFigure figure = YearFigure.sum(known.stream().map(AreaYear::figure).toList());
    AreaSum sum =
        new AreaSum(
            group.members().size(),
            byMember.size(),
            figure.amount(),
            place(group.id()).map(AreaYear::amount));
    Optional<Long> population =
        byMember.size() == group.members().size() ? population(known) : Optional.empty();
    Long ofNation = any.getAs("nation_population");
    return RowFactory.create(
        group.id(),
        any.<Integer>getAs("year"),
        any.<String>getAs("gas"),
        any.<String>getAs("perspective"),
        group.kind().id(),
        (long) sum.members(),
        (long) sum.known(),
        tonnes(sum.whole()),
        tonnes(sum.published()),
        tonnes(sum.unallocated()),
        population.orElse(null),
        population
            .filter(people -> ofNation != null)
            .map(people -> share(people, ofNation))
            .orElse(null),
        population.flatMap(people -> sum.whole().map(all -> all.perPerson(people))).orElse(null),
        figure.status().id(),
        any.<String>getAs("publication"),
        figure.editionId());
  }

  private static SectorFigure figure(Row row) {
    return new SectorFigure(
        row.<Integer>getAs("year"),
        row.getAs("place"),
        amount(row),
        Status.ofId(row.getAs("status")),
        row.getAs("edition_id"));
  }

  private static Co2e amount(Row row) {
    return Co2e.ofTonnes(row.<BigDecimal>getAs("emissions_t"));
  }

  /** Empty when the inhabitants of a municipality are not known, or it has none. */
  private static Optional<Long> population(List<Row> known) {
    List<Long> inhabitants = new ArrayList<>();
    for (Row row : known) {
      Long population = row.getAs("population");
      if (population != null) {
        inhabitants.add(population);
      }
    }
    return inhabitants.size() == known.size()
        ? Optional.of(inhabitants.stream().mapToLong(Long::longValue).sum()).filter(sum -> sum > 0)
        : Optional.empty();
  }

  private static @Nullable BigDecimal share(long people, long ofNation) {
    return Percent.of(AreaSum.populationSharePct(people, ofNation).doubleValue());
  }

  private static @Nullable BigDecimal tonnes(Optional<Co2e> amount) {
    return amount.map(Co2e::tonnes).orElse(null);
  }
}
