package se.klimatbokslut.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.klimatbokslut.bench.Towns.Town;
import se.klimatbokslut.domain.budget.RunningAccount;
import se.klimatbokslut.domain.statistics.ScopedSeries;

/** Ledgers of 21 years per second, by one thread. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LedgerBenchmark {
  /** The four columns that add up, from amounts and a path that are there. */
  @Benchmark
  public void account(Towns towns, Blackhole reader) {
    Town town = towns.next();
    RunningAccount account = RunningAccount.of(town.amount(), town.emitted(), town.path());
    for (int i = 0; i < account.accountedYears(); i++) {
      reader.consume(account.cumulative(i));
      reader.consume(account.remaining(i));
      reader.consume(account.deviation(i));
      reader.consume(account.cumulativeDeviation(i));
    }
  }

  /** The whole ledger: path solved for, rows, run-out, gaps and restatement. */
  @Benchmark
  public void ledger(Towns towns, Blackhole reader) {
    Town town = towns.next();
    reader.consume(town.budget().ledger(town.emissions(), ScopedSeries.EMPTY));
  }
}
