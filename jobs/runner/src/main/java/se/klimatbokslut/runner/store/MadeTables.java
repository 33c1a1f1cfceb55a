package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which tables of an unfinished release are made, with the hashes of their files. Written after
 * each table, so that the next run knows what it need not make again.
 */
public final class MadeTables {
  private final Path record;
  private final Path tables;

  MadeTables(Path record, Path tables) {
    this.record = record;
    this.tables = tables;
  }

  private record Made(Map<String, Map<String, String>> tables) {}

  /** True when a table was made and its files are still what was written. */
  public boolean isWhole(String table) throws IOException {
    Map<String, String> files = read().get(table);
    Path folder = tables.resolve(table);
    return files != null && files.equals(FileHashes.below(folder));
  }

  /** Notes that a table is made. */
  public void add(String table) throws IOException {
    Map<String, Map<String, String>> made = new TreeMap<>(read());
    made.put(table, FileHashes.below(tables.resolve(table)));
    Json.write(record, new Made(made));
  }

  private Map<String, Map<String, String>> read() throws IOException {
    return Files.exists(record) ? Json.read(record, Made.class).tables() : Map.of();
  }
}
