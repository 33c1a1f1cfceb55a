package se.klimatbokslut.publish.opendata;

import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/**
 * Where a sector of ours belongs in the Global Protocol for Community-Scale Greenhouse Gas
 * Inventories (GPC).
 *
 * @param ref reference number, of a sub-sector or of a whole sector where ours is undivided
 * @param fit lossless, partial or not-mappable
 * @param why in English; the crosswalk has it in Swedish, too
 */
record GpcMapping(String ref, String fit, String why) {
  static final String UNMAPPED = "unmapped";

  private static final GpcMapping UNKNOWN =
      new GpcMapping(UNMAPPED, "not-mappable", "The crosswalk does not name this sector.");
  private static final GpcMapping REMAINDER =
      new GpcMapping(UNMAPPED, "not-mappable", "Difference between the total and its parts.");
  private static final Map<String, GpcMapping> CROSSWALK =
      Vocabulary.lines("gpc-crosswalk").stream()
          .collect(Collectors.toMap(GpcMapping::sectorOf, GpcMapping::read));

  /** The mapping of a sector and sub-sector; one that is not known is not mapped. */
  static GpcMapping of(String sector, String subsector) {
    return CROSSWALK.getOrDefault(sector + "/" + subsector, UNKNOWN);
  }

  /** For what a total holds beyond its parts, as where a figure was corrected. */
  static GpcMapping remainder() {
    return REMAINDER;
  }

  private static String sectorOf(Entry line) {
    return line.text("sector") + "/" + line.text("subsector");
  }

  private static GpcMapping read(Entry line) {
    return new GpcMapping(line.text("gpc_ref"), line.text("mapping"), line.text("why_en"));
  }
}
