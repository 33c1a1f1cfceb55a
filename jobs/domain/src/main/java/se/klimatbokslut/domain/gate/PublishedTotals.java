package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/** Totals of municipalities in the held editions of the publications that others republish. */
public final class PublishedTotals {
  private static final int SHOWN_DECIMALS = 3;

  private final Map<String, List<EditionFigures>> editions;
  private final Map<String, Map<Integer, Long>> population;

  /**
   * @param editions by publication, the newest first
   * @param population at the end of the year, by municipality
   */
  public PublishedTotals(
      Map<String, List<EditionFigures>> editions, Map<String, Map<Integer, Long>> population) {
    this.editions = Map.copyOf(editions);
    this.population = Map.copyOf(population);
  }

  /**
   * A total in the unit of the republished figure.
   *
   * @param words with its unit and, per inhabitant, what it was divided by
   */
  record Total(String edition, BigDecimal value, String words) {}

  /**
   * The totals to compare with, of the edition in force first and then of the older ones. None
   * without an edition that holds the year, or without the inhabitants of a figure per inhabitant.
   */
  List<Total> of(RepublishedFigure figure) {
    return editions.getOrDefault(figure.comparedWith(), List.of()).stream()
        .flatMap(edition -> of(figure, edition).stream())
        .toList();
  }

  private Optional<Total> of(RepublishedFigure figure, EditionFigures edition) {
    return edition
        .at(Line.total(figure.municipality()), figure.year())
        .map(Figure::amount)
        .flatMap(
            amount ->
                figure.perPerson() ? shared(figure, amount, edition) : whole(amount, edition));
  }

  private static Optional<Total> whole(Co2e amount, EditionFigures edition) {
    return Optional.of(new Total(edition.editionId(), amount.tonnes(), amount.toString()));
  }

  private Optional<Total> shared(RepublishedFigure figure, Co2e amount, EditionFigures edition) {
    return Optional.ofNullable(
            population.getOrDefault(figure.municipality(), Map.of()).get(figure.year()))
        .filter(persons -> persons > 0)
        .map(
            persons -> {
              BigDecimal each = amount.perPerson(persons);
              String words =
                  "%s t/person (%s by %d inhabitants)"
                      .formatted(
                          each.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN), amount, persons);
              return new Total(edition.editionId(), each, words);
            });
  }
}
