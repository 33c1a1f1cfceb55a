package se.klimatbokslut.runner;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.page.ReportHtml;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.SqlText;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.runner.store.Store;

/**
 * Measures what pages and packs of all municipalities take, for {@code scripts/bench publish}: time
 * and memory after a quarter, a half and all of them, in one run.
 */
public final class PublishingPace {
  private static final String NEWEST_YEARS =
      """
      select municipality_id, max(year) as year from out_emissions
      where perspective = 'territorial' and sector = 'all' and status = 'definitive'
        and gas = 'GHG' and emissions_t is not null and %s
      group by 1 order by 1
      """
          .formatted(SqlText.isOf(PlaceLevel.MUNICIPALITY, "municipality_id"));
  private static final Locale LANGUAGE = Locale.forLanguageTag("sv");
  private static final int WARM_UP = 10;
  private static final double MEBIBYTE = 1024 * 1024;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final double followUp;

  private PublishingPace(double followUp) {
    this.followUp = followUp;
  }

  private record Place(String municipalityId, int year) {}

  /**
   * Measures a home's release.
   *
   * @param arguments the home; milliseconds that the night took which made its release; optionally
   *     how many municipalities
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Release release = Release.current(home).orElseThrow();
    try (ReleaseDatabase database = ReleaseDatabase.openHeld(release)) {
      List<Place> all =
          database.rows(
              NEWEST_YEARS,
              List.of(),
              row -> new Place(row.text("municipality_id"), row.year("year").orElseThrow()));
      List<Place> places =
          arguments.length > 2 ? all.subList(0, Integer.parseInt(arguments[2])) : all;
      double perPlace = Double.parseDouble(arguments[1]) / all.size();
      new PublishingPace(perPlace).measure(database, places);
    }
  }

  private void measure(ReleaseDatabase database, List<Place> places) throws IOException {
    ReportHtml html = new ReportHtml();
    ReportPack pack = new ReportPack();
    Path work = Files.createTempDirectory("klimatbokslut-pace");
    try {
      out.printf("%-8s %6s %12s %14s %10s%n", "", "made", "ms for each", "x follow-up", "heap MiB");
      pace("page", places, place -> html.page(report(database, place)));
      pace("pack", places, place -> packed(pack, report(database, place), work));
    } finally {
      Store.delete(work);
    }
  }

  private static Report report(ReleaseDatabase database, Place place) {
    return Bokslut.report(database, place.municipalityId(), place.year(), LANGUAGE);
  }

  private static void packed(ReportPack pack, Report report, Path work) {
    pack.write(report, work.resolve(report.name()));
  }

  private void pace(String what, List<Place> places, Consumer<Place> making) {
    places.subList(0, Math.min(WARM_UP, places.size())).forEach(making);
    int quarter = Math.max(1, places.size() / 4);
    int half = Math.max(quarter, places.size() / 2);
    long start = System.nanoTime();
    int made = 0;
    for (int until : new int[] {quarter, half, places.size()}) {
      places.subList(made, until).forEach(making);
      made = until;
      print(what, made, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private void print(String what, int made, Duration taken) {
    double each = taken.toNanos() / 1e6 / made;
    out.printf("%-8s %6d %12.0f %14.2f %10.0f%n", what, made, each, each / followUp, heap());
  }

  /** What is held after a collection. */
  private static double heap() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }
}
