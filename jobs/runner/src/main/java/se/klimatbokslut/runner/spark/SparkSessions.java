package se.klimatbokslut.runner.spark;

import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of a run. It is started beside everything else that starts, because it
 * takes longest.
 *
 * <p>The master is whatever {@code spark.master} says (a launcher option or SparkSubmit); without
 * it, this machine. Small inputs run without code generation and adaptive execution, whose start
 * costs more than they save; large inputs with both.
 */
public final class SparkSessions {
  /** Set to {@code true} by the launcher when the inputs are large. */
  public static final String LARGE_DATA = "klimatbokslut.large-data";

  private static final int SMALL_SHUFFLE_PARTITIONS = 2;

  private SparkSessions() {}

  /** Starts the session in the background and warms it with one tiny query. */
  public static CompletableFuture<SparkSession> start() {
    return CompletableFuture.supplyAsync(
        () -> {
          SparkSession session = create();
          session.range(1).count();
          return session;
        });
  }

  private static SparkSession create() {
    boolean large = Boolean.getBoolean(LARGE_DATA);
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("klimatbokslut")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.sql.adaptive.enabled", large)
            .config("spark.sql.codegen.factoryMode", large ? "FALLBACK" : "NO_CODEGEN")
            .config("spark.sql.shuffle.partitions", shufflePartitions(large));
    if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    return builder.getOrCreate();
  }

  private static long shufflePartitions(boolean large) {
    int standard =
        large ? 4 * Runtime.getRuntime().availableProcessors() : SMALL_SHUFFLE_PARTITIONS;
    return Long.getLong("spark.sql.shuffle.partitions", standard);
  }
}
