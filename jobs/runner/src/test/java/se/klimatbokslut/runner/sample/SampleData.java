package se.klimatbokslut.runner.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the made-up publications of the sample, and the broken ones that tests refuse. */
public final class SampleData {
  private SampleData() {}

  /** Writes into the folder that the only argument names. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(SampleInbox.files(), folder.resolve("inbox"));
    write(BrokenInputs.files(), folder.resolve("broken"));
  }

  private static void write(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
