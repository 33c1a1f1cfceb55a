package se.klimatbokslut.runner.documents;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Carries out what a document tells a reader to do, in a folder that begins as a copy of the files
 * it changes: "New file", "Add to" and diffs.
 */
final class WorkedExample {
  private static final Pattern STEP =
      Pattern.compile(
          "(?:(New file|Add to) `([^`]+)`:\n\n)?```(csv|yaml|java|diff)\n(.*?)\n```",
          Pattern.DOTALL);

  private static final Pattern CHANGED = Pattern.compile("(?m)^\\+\\+\\+ b/(.+)$");

  private final Path root;
  private final Path folder;

  WorkedExample(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** The files that the steps wrote, in their order. */
  List<Path> carryOut(Path document) throws IOException, PatchFailedException {
    List<Path> written = new ArrayList<>();
    for (MatchResult step : STEP.matcher(Files.readString(document)).results().toList()) {
      written.add(carryOut(step));
    }
    return written;
  }

  private Path carryOut(MatchResult step) throws IOException, PatchFailedException {
    List<String> text = step.group(4).lines().toList();
    if (step.group(3).equals("diff")) {
      return change(text, step.group(4));
    }
    if (step.group(1) == null) {
      throw new IllegalArgumentException("A block that says no file: " + text.get(0));
    }
    List<String> lines = new ArrayList<>();
    if (step.group(1).equals("Add to")) {
      lines.addAll(Files.readAllLines(root.resolve(step.group(2))));
    }
    lines.addAll(text);
    return write(step.group(2), lines);
  }

  /** Other lines may have come into the file since; those around the change must be there. */
  private Path change(List<String> diff, String text) throws IOException, PatchFailedException {
    String file = CHANGED.matcher(text).results().findFirst().orElseThrow().group(1);
    Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(diff);
    return write(file, patch.applyFuzzy(Files.readAllLines(root.resolve(file)), 0));
  }

  private Path write(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, lines);
  }
}
