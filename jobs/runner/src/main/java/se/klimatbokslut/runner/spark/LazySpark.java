package se.klimatbokslut.runner.spark;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run, started in the background and stopped at its end. */
public final class LazySpark implements Supplier<SparkSession>, AutoCloseable {
  private final CompletableFuture<SparkSession> session;

  private LazySpark(CompletableFuture<SparkSession> session) {
    this.session = session;
  }

  public static LazySpark started() {
    return new LazySpark(SparkSessions.start());
  }

  /** Waits until the session is there. */
  @Override
  public SparkSession get() {
    return session.join();
  }

  @Override
  public void close() {
    session.thenAccept(SparkSession::stop).join();
  }
}
