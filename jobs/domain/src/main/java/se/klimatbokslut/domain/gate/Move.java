package se.klimatbokslut.domain.gate;

import java.util.Comparator;
import java.util.Locale;

/** A figure of one year before and after a revision. */
record Move(Line line, int year, Figure before, Figure now) {
  /** Totals first, then the larger difference. */
  static final Comparator<Move> LARGEST_FIRST =
      Comparator.comparing((Move move) -> !move.line().isTotal())
          .thenComparing(Comparator.comparingDouble(Move::size).reversed())
          .thenComparing(Move::line)
          .thenComparingInt(Move::year);

  private static final double THOUSAND = 1000;

  /** Absolute difference in tonnes. */
  double size() {
    return Math.abs(now.tonnes() - before.tonnes());
  }

  double changePct() {
    double from = Math.abs(before.tonnes());
    return from == 0 ? Double.POSITIVE_INFINITY : 100 * size() / from;
  }

  /** The larger value by the smaller one; infinite when a sign changed or one is zero. */
  double factor() {
    double small = Math.min(Math.abs(before.tonnes()), Math.abs(now.tonnes()));
    double large = Math.max(Math.abs(before.tonnes()), Math.abs(now.tonnes()));
    boolean sameSign = before.tonnes() * now.tonnes() > 0;
    return sameSign ? large / small : Double.POSITIVE_INFINITY;
  }

  /** True for a sub-sector beside its whole sector in the same year. */
  boolean isPartOf(Move other) {
    return year == other.year
        && !line.isWhole()
        && other.line.isWhole()
        && line.sector().equals(other.line.sector());
  }

  /** {@code total 2024 +29.0 % (from 100.0 to 129.0 t)}. */
  String words() {
    String sector = line.isWhole() ? line.sector() : line.sector() + "/" + line.subsector();
    String what = line.isTotal() ? "total" : sector;
    return "%s %d %s (from %s to %s t)"
        .formatted(what, year, change(), amount(before), amount(now));
  }

  private String change() {
    double pct = now.tonnes() < before.tonnes() ? -changePct() : changePct();
    return Double.isInfinite(pct) ? "new" : String.format(Locale.ROOT, "%+.1f %%", pct);
  }

  private static String amount(Figure figure) {
    String digits = Math.abs(figure.tonnes()) < THOUSAND ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, digits, figure.tonnes());
  }
}
