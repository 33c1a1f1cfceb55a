package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of files by their path below a folder, with forward slashes. */
final class FileHashes {
  private FileHashes() {}

  /** Of every file in a folder and the folders in it. */
  static Map<String, String> below(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path file : Folders.filesBelow(folder)) {
      hashes.put(folder.relativize(file).toString().replace('\\', '/'), Bytes.sha256(file));
    }
    return hashes;
  }

  /** Files that are not there or are not what their hash says. */
  static List<Damage> differences(Path folder, Map<String, String> expected) throws IOException {
    List<Damage> differences = new ArrayList<>();
    for (Map.Entry<String, String> entry : expected.entrySet()) {
      Path file = folder.resolve(entry.getKey());
      String found = Files.isRegularFile(file) ? Bytes.sha256(file) : "no such file";
      if (!found.equals(entry.getValue())) {
        differences.add(new Damage(file, entry.getValue(), found));
      }
    }
    return differences;
  }
}
