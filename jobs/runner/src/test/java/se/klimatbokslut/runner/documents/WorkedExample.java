package se.klimatbokslut.runner.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Carries out what a document tells a reader to do: writes its files into a folder. */
final class WorkedExample {
  private static final Pattern STEP =
      Pattern.compile("(?:New file `([^`]+)`:\n\n)?```(csv|yaml)\n(.*?)\n```", Pattern.DOTALL);

  private final Path folder;

  WorkedExample(Path folder) {
    this.folder = folder;
  }

  void carryOut(Path document) throws IOException {
    for (MatchResult step : STEP.matcher(Files.readString(document)).results().toList()) {
      if (step.group(1) == null) {
        throw new IllegalArgumentException("A block that says no file: " + step.group(3));
      }
      write(step.group(1), step.group(3).lines().toList());
    }
  }

  private void write(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
