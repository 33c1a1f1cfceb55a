package se.klimatbokslut.runner.spark;

import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;
import se.klimatbokslut.pipeline.vocabulary.Schemas;

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
    int cores = Runtime.getRuntime().availableProcessors();
    SparkSession.Builder builder = SparkSession.builder().appName("klimatbokslut");
    set(builder, "spark.master", "local[*]");
    set(builder, "spark.ui.enabled", "false");
    set(builder, "spark.sql.session.timeZone", "UTC");
    set(builder, "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    set(builder, "spark.driver.maxResultSize", "0");
    set(builder, "spark.sql.adaptive.enabled", String.valueOf(large));
    set(builder, "spark.sql.codegen.factoryMode", large ? "FALLBACK" : "NO_CODEGEN");
    set(builder, "spark.sql.codegen.wholeStage", String.valueOf(large));
    set(builder, "spark.sql.subexpressionElimination.enabled", String.valueOf(large));
    set(builder, "spark.sql.shuffle.partitions", String.valueOf(large ? 4 * cores : 2));
    Schemas.folder()
        .ifPresent(
            folder ->
                set(
                    builder,
                    "spark.executor.extraJavaOptions",
                    "-D" + Schemas.FOLDER + "=" + folder));
    return builder.getOrCreate();
  }

  /** A setting that a system property of the same name, SparkSubmit's included, goes before. */
  private static void set(SparkSession.Builder builder, String name, String standard) {
    builder.config(name, System.getProperty(name, standard));
  }
}
