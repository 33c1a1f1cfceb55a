package se.klimatbokslut.runner.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What every run did, one line of JSON each, readable while another run is under way. */
public final class RunLog {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  public RunLog(Home home) {
    this.file = home.logs().resolve("runs.jsonl");
  }

  /**
   * A run that has ended.
   *
   * @param started and {@code ended}: ISO times, UTC
   * @param result in a few words
   */
  public record Run(String started, String ended, String command, int exitCode, String result) {}

  public void add(Run run) throws IOException {
    Files.writeString(
        file,
        JSON.writeValueAsString(run) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** The newest runs, newest first. */
  public List<Run> last(int count) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> lines = Files.readAllLines(file);
    List<Run> runs = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0 && runs.size() < count; i--) {
      runs.add(JSON.readValue(lines.get(i), Run.class));
    }
    return runs;
  }
}
