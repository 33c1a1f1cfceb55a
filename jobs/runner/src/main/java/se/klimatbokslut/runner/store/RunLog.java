package se.klimatbokslut.runner.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Adds a line, after one that a killed run may have left half-written. */
  public void add(Run run) throws IOException {
    String line = (endsWithinALine() ? "\n" : "") + JSON.writeValueAsString(run) + "\n";
    if (!Files.exists(file)) {
      Files.createFile(file, Ownership.ofFile(file));
    }
    Files.writeString(file, line, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
  }

  /** The newest runs, newest first. Half lines of killed runs are left out. */
  public List<Run> last(int count) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<String> lines = lines();
    List<Run> runs = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0 && runs.size() < count; i--) {
      whole(lines.get(i)).ifPresent(runs::add);
    }
    return runs;
  }

  /** The newest run of a command that ended with exit code 0. */
  public Optional<Run> lastDone(String command) throws IOException {
    return last(Integer.MAX_VALUE).stream()
        .filter(run -> run.command().equals(command) && run.exitCode() == 0)
        .findFirst();
  }

  /** A half line may end within a letter, which is no reason not to read the others. */
  private List<String> lines() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<Run> whole(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(JSON.readValue(line, Run.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private boolean endsWithinALine() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(last);
      return last.get(0) != '\n';
    }
  }
}
