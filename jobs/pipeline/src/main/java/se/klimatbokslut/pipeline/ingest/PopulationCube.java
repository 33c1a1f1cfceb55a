package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnreadableFile;
import se.klimatbokslut.pipeline.ingest.JsonStat.Category;
import se.klimatbokslut.pipeline.ingest.JsonStat.Dimension;

/**
 * Population by place and time from a JSON-stat dataset. Every further dimension must have one
 * category that counts everybody; without it people would be missing or counted twice.
 */
final class PopulationCube {
  private static final List<String> EVERYBODY =
      List.of("tot", "samtliga", "båda könen", "i alt", "alder i alt", "both sexes");

  private static final List<String> PERSONS =
      List.of("folkmängd", "folketal", "population", "antal", "number");

  /** Also a measure of the population tables, and not the population. */
  private static final List<String> CHANGES = List.of("ökning", "tilvækst", "increase", "growth");

  private static final int DATE_LENGTH = "2025-02-21".length();

  /** Reads one value of a place and a time. */
  interface Reader {
    void read(Category place, Category time, SourceCell at, String value);
  }

  private final JsonStat dataset;
  private final List<Dimension> dimensions;
  private final Intake intake;

  PopulationCube(JsonStat dataset, Intake intake) {
    this.dataset = dataset;
    this.dimensions = dataset.dimensions();
    this.intake = intake;
  }

  /**
   * @param placeId dimension of the places
   * @param timeId dimension of the years, months or quarters
   */
  void read(String placeId, String timeId, Reader reader) {
    dataset.updated().ifPresent(this::readDate);
    Optional<List<Integer>> fixed = fixed(placeId, timeId);
    Map<String, String> values = dataset.values();
    if (fixed.isEmpty() || !isWhole(values)) {
      return;
    }
    for (Category place : dimension(placeId).categories()) {
      for (Category time : dimension(timeId).categories()) {
        int position = position(fixed.get(), placeId, place, timeId, time);
        String value = values.getOrDefault(String.valueOf(position), "");
        reader.read(place, time, at(position), value);
      }
    }
  }

  SourceCell at(String dimension) {
    String pointer = dataset.root() + "/dimension/" + dimension;
    return new SourceCell(intake.file(), "", 0, pointer);
  }

  private SourceCell at(int position) {
    return new SourceCell(intake.file(), "", position + 1, dataset.pointer(position));
  }

  private Dimension dimension(String id) {
    return dimensions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The category that is read of every dimension; -1 for those that are read along. */
  private Optional<List<Integer>> fixed(String placeId, String timeId) {
    List<Integer> fixed = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      boolean along = dimension.id().equals(placeId) || dimension.id().equals(timeId);
      Optional<Integer> category = along ? Optional.of(-1) : everybody(dimension);
      if (category.isEmpty()) {
        return Optional.empty();
      }
      fixed.add(category.get());
    }
    return Optional.of(fixed);
  }

  private Optional<Integer> everybody(Dimension dimension) {
    List<Integer> found = new ArrayList<>();
    for (int place = 0; place < dimension.size(); place++) {
      String label = dimension.categories().get(place).label().toLowerCase(Locale.ROOT);
      if (isEverybody(label) || isCount(label)) {
        found.add(place);
      }
    }
    if (found.size() != 1) {
      List<String> labels = dimension.categories().stream().map(Category::label).toList();
      String expected = "one category that counts everybody";
      intake.report(new OutOfRange(at(dimension.id()), shown(labels), expected));
      return Optional.empty();
    }
    return Optional.of(found.get(0));
  }

  private static String shown(List<String> labels) {
    int most = 5;
    String first = String.join(", ", labels.subList(0, Math.min(most, labels.size())));
    return labels.size() > most ? first + " and " + (labels.size() - most) + " more" : first;
  }

  private static boolean isEverybody(String label) {
    return EVERYBODY.stream().anyMatch(label::startsWith);
  }

  private static boolean isCount(String label) {
    return PERSONS.stream().anyMatch(label::startsWith)
        && CHANGES.stream().noneMatch(label::contains);
  }

  /** Sizes as stated, categories as listed and values as delivered must agree. */
  private boolean isWhole(Map<String, String> values) {
    List<String> sizes = dimensions.stream().map(each -> String.valueOf(each.size())).toList();
    long product = dimensions.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
    boolean whole = sizes.equals(dataset.sizes()) && values.size() <= product;
    if (!whole) {
      String found =
          "categories %s, size %s and %d values".formatted(sizes, dataset.sizes(), values.size());
      SourceCell at = new SourceCell(intake.file(), "", 0, dataset.root() + "/size");
      intake.report(new UnreadableFile(at, found, "sizes that agree and a value for each"));
    }
    return whole;
  }

  private int position(
      List<Integer> fixed, String placeId, Category place, String timeId, Category time) {
    int position = 0;
    for (int each = 0; each < dimensions.size(); each++) {
      Dimension dimension = dimensions.get(each);
      int category = fixed.get(each);
      if (dimension.id().equals(placeId)) {
        category = dimension.categories().indexOf(place);
      } else if (dimension.id().equals(timeId)) {
        category = dimension.categories().indexOf(time);
      }
      position = position * dimension.size() + category;
    }
    return position;
  }

  /** The day is the edition's date; a time of day and zone follow it. */
  private void readDate(String updated) {
    try {
      int length = Math.min(updated.length(), DATE_LENGTH);
      intake.printedOn(LocalDate.parse(updated.substring(0, length)));
    } catch (DateTimeParseException e) {
      intake.setAside("", 0, "a day of update that cannot be read: " + updated);
    }
  }
}
