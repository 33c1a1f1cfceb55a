package se.klimatbokslut.runner.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.klimatbokslut.runner.store.Bytes;

/** One source, asked once for everything it has. */
final class SourceFetch {
  /** After this time a server is asked for everything, in case it wrongly says "unchanged". */
  private static final Duration LONGEST_TRUST = Duration.ofDays(30);

  private final Source source;
  private final Map<String, PageState> known;
  private final DropFolder drop;
  private final Transfer transfer;
  private final Tries tries;
  private final Sleeper sleeper;
  private final Clock clock;
  private final Map<String, PageState> received = new TreeMap<>();
  private final List<String> delivered = new ArrayList<>();

  SourceFetch(
      Source source,
      Map<String, PageState> known,
      DropFolder drop,
      Transfer transfer,
      Tries tries,
      Sleeper sleeper,
      Clock clock) {
    this.source = source;
    this.known = known;
    this.drop = drop;
    this.transfer = transfer;
    this.tries = tries;
    this.sleeper = sleeper;
    this.clock = clock;
  }

  /** What is known of every page that is still asked for. */
  Map<String, PageState> received() {
    return Map.copyOf(received);
  }

  /** Names of the files that were not there before. */
  List<String> delivered() {
    return List.copyOf(delivered);
  }

  /** The first page that fails ends it; what was received before stays. */
  void run() throws FetchException, IOException, InterruptedException {
    keepKnown();
    if (source.combined()) {
      combine();
      return;
    }
    for (int page = 0; page < source.pages().size(); page++) {
      pauseBefore(page);
      fetch(source.pages().get(page));
    }
  }

  private void keepKnown() {
    List<String> names = source.combined() ? List.of("") : pageNames();
    names.stream().filter(known::containsKey).forEach(name -> received.put(name, known.get(name)));
  }

  private List<String> pageNames() {
    return source.pages().stream().map(Page::name).toList();
  }

  private void pauseBefore(int page) throws InterruptedException {
    if (page > 0) {
      sleeper.sleep(source.call().pause());
    }
  }

  private void fetch(Page page) throws FetchException, IOException, InterruptedException {
    String request = Bytes.sha256(page.request());
    Path temporary = drop.temporary();
    try {
      Answer answer = answer(page, validators(page.name(), request), temporary);
      if (answer instanceof Answer.Received file) {
        keep(page.name(), page.file(), page.address().toString(), request, file);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Only what belongs to a file that is still there may be asked for conditionally. */
  private Optional<Validators> validators(String page, String request) throws IOException {
    PageState last = received.get(page);
    if (last == null || !last.request().equals(request) || !drop.holds(last)) {
      return Optional.empty();
    }
    Instant trusted = Instant.parse(last.receivedAt()).plus(LONGEST_TRUST);
    return clock.instant().isAfter(trusted)
        ? Optional.empty()
        : Optional.ofNullable(last.validators());
  }

  private Answer answer(Page page, Optional<Validators> validators, Path into)
      throws FetchException, IOException, InterruptedException {
    return tries.answer(
        source.host(), source.call().timeout(), () -> transfer.once(page, validators, into));
  }

  private void keep(
      String page, String name, String address, String request, Answer.Received answer)
      throws IOException {
    Optional<String> content = ContentHash.of(answer.file(), name);
    Optional<PageState> same = same(page, answer.sha256(), content);
    String file =
        same.isPresent()
            ? same.get().file()
            : drop.deliver(answer.file(), name, answer.sha256(), address, answer.validators());
    received.put(
        page,
        new PageState(
            request,
            answer.validators().orElse(null),
            same.map(PageState::sha256).orElse(answer.sha256()),
            content.orElse(null),
            file,
            clock.instant().toString()));
    if (same.isEmpty()) {
      delivered.add(file);
    }
  }

  /** What was received before, if that is the same and not lost since. */
  private Optional<PageState> same(String page, String sha256, Optional<String> content)
      throws IOException {
    PageState last = received.get(page);
    return last != null && !last.isOther(sha256, content) && drop.holds(last)
        ? Optional.of(last)
        : Optional.empty();
  }

  private void combine() throws FetchException, IOException, InterruptedException {
    Path whole = drop.temporary();
    try {
      addPages(whole);
      Answer.Received combined = new Answer.Received(whole, Bytes.sha256(whole), Optional.empty());
      String request = Bytes.sha256(source.pages().toString());
      keep("", source.file(), source.pages().get(0).address().toString(), request, combined);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private void addPages(Path whole) throws FetchException, IOException, InterruptedException {
    Path one = drop.temporary();
    try (Combined combined = new Combined(whole, source.host(), source.call().mostBytes())) {
      for (int page = 0; page < source.pages().size(); page++) {
        pauseBefore(page);
        answer(source.pages().get(page), Optional.empty(), one);
        combined.add(source.pages().get(page), one);
      }
    } finally {
      Files.deleteIfExists(one);
    }
  }
}
