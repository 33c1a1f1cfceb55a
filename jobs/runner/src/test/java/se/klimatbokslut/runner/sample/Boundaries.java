package se.klimatbokslut.runner.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Made-up boundaries of Borlänge with one thing wrong each. */
final class Boundaries {
  private static final String SIDECAR =
      """
      publication: boundaries-se
      edition_date: 2024-01-01
      licence: CC0-1.0
      source: Sample data of klimatbokslut, made-up figures
      """;

  private static final String FEATURE =
      """
      {"type": "Feature", "properties": {"kommunkod": "2081"}, "geometry": {"type": "Polygon", "coordinates": [[[15.1, 60.3], [15.7, 60.3], [15.4, 60.6], [15.1, 60.3]]]}}
      """
          .strip();

  private static final String END = ", [15.1, 60.3]]]";

  private Boundaries() {}

  /** Contents by file name. */
  static Map<String, String> broken() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("missing-sidecar-boundaries.json", collection(FEATURE));
    add(files, "duplicate-key-of-boundary.json", FEATURE + ", " + FEATURE);
    add(files, "missing-column-boundary.json", FEATURE.replace("kommunkod", "id"));
    add(files, "out-of-range-boundary.json", FEATURE.replace("15.7, 60.3", "533000, 6685000"));
    add(files, "out-of-range-open-ring.json", FEATURE.replace(END, ", [15.2, 60.3]]]"));
    add(files, "unknown-area-boundary.json", FEATURE.replace("2081", "2018"));
    files.put("bad-sidecar-boundaries.json", collection(FEATURE));
    files.put("bad-sidecar-boundaries.json.meta.yaml", SIDECAR.replace("licence: CC0-1.0\n", ""));
    return files;
  }

  private static void add(Map<String, String> files, String name, String features) {
    files.put(name, collection(features));
    files.put(name + ".meta.yaml", SIDECAR);
  }

  private static String collection(String features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n";
  }
}
