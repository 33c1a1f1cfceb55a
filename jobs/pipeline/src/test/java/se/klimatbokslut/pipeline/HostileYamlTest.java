package se.klimatbokslut.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.scenarios.ScenarioFiles;
import se.klimatbokslut.pipeline.targets.TargetFolder;
import se.klimatbokslut.pipeline.targets.YamlFile;

/** Files of targets, corrections and scenarios that want more than to be read. */
class HostileYamlTest {
  @TempDir Path folder;

  private enum Reader {
    TARGETS,
    CORRECTIONS,
    SCENARIOS;

    void read(Path folder, Path file) throws Exception {
      switch (this) {
        case TARGETS -> TargetFolder.read(folder);
        case CORRECTIONS -> CorrectionFiles.read(folder);
        case SCENARIOS -> ScenarioFiles.read(List.of(file));
      }
    }
  }

  private record Hostile(String name, String yaml, int line, String found) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Hostile> hostile() {
    return List.of(
        new Hostile(
            "a Java type",
            "area: SE-2081\nname: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]\n",
            2,
            "found the tag 'tag:yaml.org,2002:javax.script.ScriptEngineManager'"),
        new Hostile("a type of its own", "area: !x SE-2081\n", 1, "found the tag '!x'"),
        new Hostile(
            "a stated type", "area: !!str SE-2081\n", 1, "found the tag 'tag:yaml.org,2002:str'"),
        new Hostile("aliases of aliases", billionLaughs(), 1, "found the anchor '&a0'"),
        new Hostile("an alias of itself", "targets: &a\n  - *a\n", 1, "found the anchor '&a'"),
        new Hostile("an unknown alias", "x: 1\ntargets: *a\n", 2, "found the alias '*a'"),
        new Hostile("a key twice", "area: SE-2081\narea: SE-1490\n", 2, "Duplicate field 'area'"),
        new Hostile(
            "a key twice below", "targets:\n  - {id: a,\n     id: b}\n", 3, "Duplicate field 'id'"),
        new Hostile("deep lists", "targets:\n  " + "[".repeat(50_000), 2, "found keys inside keys"),
        new Hostile("deep keys", "{a: ".repeat(50_000), 1, "found keys inside keys"),
        new Hostile(
            "deep dashes", "targets:\n" + "- ".repeat(50_000) + "x", 2, "found keys inside keys"),
        new Hostile("a key that is a list", "? [a, b]\n: c\n", 1, "Expected a field name"),
        new Hostile(
            "a second document", "area: a\n---\narea: b\n", 2, "not one plain YAML document"),
        new Hostile("nothing", "", 1, "found no keys"),
        new Hostile("one word", "targets\n", 1, "found no keys"),
        new Hostile("control characters", "area: \"a\u0000b\"\n", 1, "not YAML"),
        new Hostile("an open quote", "area: \"" + "x ".repeat(100_000), 1, "not YAML"),
        new Hostile(
            "too many bytes",
            "# " + "x".repeat(YamlFile.MOST_BYTES),
            1,
            "found more than 262144 bytes, expected at most that many"));
  }

  private static Stream<Arguments> everyReader() {
    return Stream.of(Reader.values())
        .flatMap(reader -> hostile().stream().map(file -> Arguments.of(reader, file)));
  }

  @ParameterizedTest
  @MethodSource("everyReader")
  void isRefusedWithFileAndLine(Reader reader, Hostile hostile) throws Exception {
    Path file = Files.writeString(folder.resolve("SE-2081-x.yaml"), hostile.yaml());

    Throwable refusal = catchThrowable(() -> reader.read(folder, file));

    assertThat(refusal)
        .as(hostile.name())
        .isNotNull()
        .hasMessageContaining("SE-2081-x.yaml, line " + hostile.line() + ": ")
        .hasMessageContaining(hostile.found());
    assertThat(refusal.getClass().getSimpleName())
        .isIn("TargetFilesException", "CorrectionFilesException", "ScenarioFilesException");
  }

  /** A sparse file: it takes no room on the disk, and would take all memory. */
  @Test
  void aFileOfManyGigabytesIsNotReadToItsEnd() throws Exception {
    Path file = folder.resolve("SE-2081-x.yaml");
    try (var bytes = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(1L << 36);
    }
    for (Reader reader : Reader.values()) {
      assertThat(catchThrowable(() -> reader.read(folder, file)))
          .hasMessageContaining("line 1: found more than 262144 bytes");
    }
  }

  private static String billionLaughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    return yaml.append("targets: *a11\n").toString();
  }
}
