package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

/**
 * Fetches publications into the drop folder of a home. A source that fails leaves the others and
 * what was fetched before alone. The caller holds the lock of the home.
 */
public final class Fetch {
  /** Runs begin a little earlier or later than a day ago. */
  private static final double NEARLY = 0.9;

  private final Home home;
  private final SourceList list;
  private final Map<String, String> keys;
  private final Clock clock;
  private final Sleeper sleeper;
  private final SourceStates states;

  Fetch(Home home, SourceList list, Map<String, String> environment, Clock clock, Sleeper sleeper) {
    this.home = home;
    this.list = list;
    this.keys = keys(list, environment);
    this.clock = clock;
    this.sleeper = sleeper;
    this.states = new SourceStates(home);
  }

  /**
   * Reads what is to be fetched and the keys that it needs.
   *
   * @param file with sources; empty for the list that the program brings
   * @param named sources to be asked now; none for all enabled ones that are due
   * @throws ConfigurationException with everything that is wrong, before anything is done
   */
  public static Fetch of(
      Home home,
      Optional<Path> file,
      List<String> named,
      Map<String, String> environment,
      Clock clock) {
    return new Fetch(home, SourceList.of(file, named), environment, clock, Sleeper.real());
  }

  private static Map<String, String> keys(SourceList list, Map<String, String> environment) {
    Map<String, String> keys = new HashMap<>();
    for (Source source : list.chosen()) {
      Optional<AccessKey> needed = source.call().key();
      Optional<String> key = needed.flatMap(stated -> stated.value(environment));
      key.ifPresent(value -> keys.put(source.id(), value));
      if (needed.isPresent() && key.isEmpty() && !list.mayWait()) {
        throw new ConfigurationException(source.id() + " needs a key: " + keyHint(source));
      }
    }
    return keys;
  }

  private static String keyHint(Source source) {
    String variable = source.call().key().orElseThrow().variable();
    return "set " + variable + ", or " + variable + "_FILE to the file that holds it";
  }

  /**
   * Asks one source after the other.
   *
   * @throws IOException when the home cannot be written
   */
  public List<Outcome> run() throws IOException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Source source : list.chosen()) {
      outcomes.add(outcome(source));
    }
    states.keepOnly(list.ids());
    return outcomes;
  }

  private Outcome outcome(Source source) throws IOException, InterruptedException {
    Optional<Outcome> notAsked = notAsked(source);
    return notAsked.isPresent() ? notAsked.get() : fetched(source);
  }

  private Optional<Outcome> notAsked(Source source) throws IOException {
    if (isWithoutKey(source)) {
      return Optional.of(new Outcome(source.id(), Outcome.Kind.LEFT_OUT, keyHint(source)));
    }
    Optional<Instant> due = due(source);
    return due.filter(when -> list.mayWait() && when.isAfter(clock.instant()))
        .map(when -> new Outcome(source.id(), Outcome.Kind.NOT_DUE, "due again " + seconds(when)));
  }

  private boolean isWithoutKey(Source source) {
    return source.call().key().isPresent() && !keys.containsKey(source.id());
  }

  /** When it is to be asked again; empty when now. */
  private Optional<Instant> due(Source source) throws IOException {
    SourceState state = states.of(source.id());
    Duration every = Duration.ofSeconds((long) (source.every().toSeconds() * NEARLY));
    return state.staleAt().isPresent()
        ? Optional.empty()
        : state.succeededAt().map(success -> success.plus(every));
  }

  private Outcome fetched(Source source) throws IOException, InterruptedException {
    SourceState before = states.of(source.id());
    SourceFetch fetch = fetch(source, before);
    try {
      fetch.run();
      boolean isNew = !fetch.delivered().isEmpty();
      states.put(before.succeeded(now(), isNew, fetch.received()));
      return new Outcome(
          source.id(),
          isNew ? Outcome.Kind.FETCHED : Outcome.Kind.UNCHANGED,
          String.join(", ", fetch.delivered()));
    } catch (FetchException e) {
      return failed(before, String.valueOf(e.getMessage()), fetch);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return failed(before, "cannot ask " + source.host() + ": " + e.getClass().getName(), fetch);
    }
  }

  private Outcome failed(SourceState before, String error, SourceFetch fetch) throws IOException {
    SourceState after = before.failed(now(), error, fetch.received());
    states.put(after);
    return new Outcome(
        before.source(), Outcome.Kind.FAILED, error + "; stale since " + after.staleSince());
  }

  private SourceFetch fetch(Source source, SourceState before) {
    Optional<String> key = Optional.ofNullable(keys.get(source.id()));
    return new SourceFetch(
        source,
        before.pages(),
        new DropFolder(home, source, clock),
        new Transfer(source.call(), key, clock),
        new Tries(sleeper, RandomGenerator.getDefault()),
        sleeper,
        clock);
  }

  /** What a run would ask for, without asking. */
  public List<String> plan() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Source source : list.chosen()) {
      lines.add(notAsked(source).map(Outcome::toString).orElse("would ask " + source.id()));
      Page first = source.pages().get(0);
      int more = source.pages().size() - 1;
      lines.add(
          "  %s %s%s"
              .formatted(
                  source.call().method(), first.address(), more == 0 ? "" : moreWords(more)));
    }
    return lines;
  }

  private static String moreWords(int more) {
    return " and " + more + " more";
  }

  private Instant now() {
    return seconds(clock.instant());
  }

  private static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
