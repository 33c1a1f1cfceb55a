package se.klimatbokslut.publish.opendata;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A total in tonnes by GPC sub-sector. What is split adds up to the total, to the last decimal. */
final class GpcSplit {
  private static final Comparator<GpcMapping> ORDER =
      Comparator.comparing(GpcMapping::ref)
          .thenComparing(GpcMapping::fit)
          .thenComparing(GpcMapping::why);

  private final SortedMap<GpcMapping, BigDecimal> amounts = new TreeMap<>(ORDER);
  private BigDecimal added = BigDecimal.ZERO;

  /** Adds what one of our sub-sectors emitted. */
  void add(String sector, String subsector, BigDecimal tonnes) {
    amounts.merge(GpcMapping.of(sector, subsector), tonnes, BigDecimal::add);
    added = added.add(tonnes);
  }

  /** Amounts by place in the protocol, with a remainder where the parts are not the total. */
  Map<GpcMapping, BigDecimal> of(BigDecimal total) {
    Map<GpcMapping, BigDecimal> split = new LinkedHashMap<>(amounts);
    BigDecimal remainder = total.subtract(added);
    if (remainder.signum() != 0) {
      split.merge(GpcMapping.remainder(), remainder, BigDecimal::add);
    }
    return split;
  }

  static List<String> columns() {
    return List.of(
        "municipality_id",
        "year",
        "gas",
        "gpc_ref",
        "gpc_sector",
        "gpc_subsector",
        "emissions_t",
        "mapping",
        "why",
        "status",
        "edition_id");
  }
}
