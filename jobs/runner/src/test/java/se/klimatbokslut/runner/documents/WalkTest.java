package se.klimatbokslut.runner.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/walk.md names files that are there and that lead to each other. */
class WalkTest {
  private static final Path ROOT = Path.of(System.getProperty("klimatbokslut.root"));
  private static final Pattern FILE = Pattern.compile("`((?:jobs|schemas)/[^`]+)`");
  private static final int MOST = 20;

  @Test
  void everyFileIsThereAndAWalkIsShort() throws IOException {
    for (List<Path> walk : walks()) {
      assertThat(walk)
          .hasSizeBetween(1, MOST)
          .doesNotHaveDuplicates()
          .allMatch(Files::isRegularFile);
    }
    assertThat(walks()).hasSize(3);
  }

  @Test
  void everyClassNamesAnotherOfItsWalkOrIsNamedByOne() throws IOException {
    for (List<Path> walk : walks()) {
      List<Path> classes = walk.stream().filter(WalkTest::isClass).toList();
      for (Path one : classes) {
        assertThat(classes)
            .as(one.toString())
            .anyMatch(other -> !other.equals(one) && (names(one, other) || names(other, one)));
      }
    }
  }

  private static boolean names(Path one, Path other) {
    String name = other.getFileName().toString().replace(".java", "");
    return Pattern.compile("\\b" + name + "\\b").matcher(read(one)).find();
  }

  private static List<List<Path>> walks() throws IOException {
    String document = Files.readString(ROOT.resolve("docs/walk.md"));
    return Arrays.stream(document.split("\n## "))
        .skip(1)
        .map(walk -> FILE.matcher(walk).results().map(file -> ROOT.resolve(file.group(1))).toList())
        .toList();
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".java");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
