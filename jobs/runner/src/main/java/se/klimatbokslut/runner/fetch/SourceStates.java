package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Store;

/** How it went with each source, one file each, replaced in one step. */
public final class SourceStates {
  private static final String FOLDER = ".state";
  private static final String END = ".json";

  private final Path folder;

  public SourceStates(Home home) {
    this.folder = home.fetched().resolve(FOLDER);
  }

  /** Of every source that was tried, by id. */
  public List<SourceState> all() throws IOException {
    List<SourceState> states = new ArrayList<>();
    for (String source : sources()) {
      states.add(of(source));
    }
    return states;
  }

  /** Of a source; one that was never tried when its file is not there or cannot be read. */
  SourceState of(String source) throws IOException {
    Path file = file(source);
    try {
      return Files.isRegularFile(file)
          ? Store.read(file, SourceState.class)
          : SourceState.untried(source);
    } catch (JsonProcessingException e) {
      return SourceState.untried(source);
    }
  }

  void put(SourceState state) throws IOException {
    Store.write(file(state.source()), state);
  }

  /** Forgets sources that are no longer listed. */
  void keepOnly(Set<String> listed) throws IOException {
    for (String source : sources()) {
      if (!listed.contains(source)) {
        Files.delete(file(source));
      }
    }
  }

  private List<String> sources() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(END) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - END.length()))
          .sorted()
          .toList();
    }
  }

  private Path file(String source) {
    return folder.resolve(source + END);
  }
}
