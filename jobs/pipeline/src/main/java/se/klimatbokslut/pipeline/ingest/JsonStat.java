package se.klimatbokslut.pipeline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dataset in JSON-stat: dimensions with their categories, and one row of values for all their
 * combinations, the last dimension running fastest. Reads version 2 (as PxWeb answers) and version
 * 1 (as Statistics Denmark does), where the dataset is one level deeper.
 *
 * @param root pointer of the dataset
 * @param scalars by pointer
 */
record JsonStat(String root, Map<String, String> scalars) {
  static final String VERSION_2 = "";
  static final String VERSION_1 = "/dataset";

  /** A value of a dimension. */
  record Category(String code, String label) {}

  /** In the order of the values. */
  record Dimension(String id, List<Category> categories) {
    int size() {
      return categories.size();
    }
  }

  static JsonStat of(Grid grid, String root) {
    Map<String, String> scalars = new LinkedHashMap<>();
    try (Stream<GridRow> rows = grid.rows("")) {
      rows.forEach(row -> scalars.put(row.text(0), row.text(1)));
    }
    return new JsonStat(root, scalars);
  }

  List<Dimension> dimensions() {
    return list(idRoot() + "/id/").stream().map(id -> new Dimension(id, categories(id))).toList();
  }

  /** How many categories each dimension has by the dataset's own words. */
  List<String> sizes() {
    return list(idRoot() + "/size/");
  }

  /** Day of the last update, such as 2025-02-21; empty when not stated. */
  Optional<String> updated() {
    return Optional.ofNullable(scalars.get(root + "/updated"));
  }

  /** Values by position, those of a sparse dataset too. */
  Map<String, String> values() {
    return under(root + "/value/");
  }

  String pointer(int position) {
    return root + "/value/" + position;
  }

  /** Version 1 keeps the list of dimensions among them. */
  private String idRoot() {
    return root.equals(VERSION_1) ? root + "/dimension" : root;
  }

  private List<Category> categories(String id) {
    String pointer = root + "/dimension/" + escaped(id) + "/category/";
    Map<String, String> labels = under(pointer + "label/");
    return codes(under(pointer + "index/"), labels).stream()
        .map(code -> new Category(code, labels.getOrDefault(code, code)))
        .toList();
  }

  /** Codes are a list, or an object of code and position; a single one may have a label alone. */
  private static List<String> codes(Map<String, String> index, Map<String, String> labels) {
    if (index.isEmpty()) {
      return List.copyOf(labels.keySet());
    }
    boolean isList = index.values().stream().allMatch(labels::containsKey);
    if (isList) {
      return List.copyOf(index.values());
    }
    return index.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(JsonStat::byNumber))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Positions are whole numbers; anything else sorts as text and is told by its size. */
  private static int byNumber(String one, String other) {
    int shorter = Integer.compare(one.length(), other.length());
    return shorter != 0 ? shorter : one.compareTo(other);
  }

  private List<String> list(String prefix) {
    return List.copyOf(under(prefix).values());
  }

  /** What stands directly under a pointer, by the last part of its own. */
  private Map<String, String> under(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    scalars.forEach(
        (pointer, value) -> {
          String last = pointer.startsWith(prefix) ? pointer.substring(prefix.length()) : "";
          if (!last.isEmpty() && last.indexOf('/') < 0) {
            found.put(last.replace("~1", "/").replace("~0", "~"), value);
          }
        });
    return found;
  }

  private static String escaped(String id) {
    return id.replace("~", "~0").replace("/", "~1");
  }
}
