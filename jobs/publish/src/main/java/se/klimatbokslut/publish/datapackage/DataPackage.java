package se.klimatbokslut.publish.datapackage;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.pipeline.table.Table;

/**
 * The manifest of a release: a Frictionless data package that names every table with its columns,
 * units and files, and what the release was made of.
 */
public final class DataPackage {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode resources;

  /**
   * Begins the manifest.
   *
   * @param created ISO time, UTC
   * @param asOfDate ISO date: only editions up to this date count
   * @param settings what the run was asked for, by name
   * @param sample true when any figure is made up
   */
  public DataPackage(
      String releaseId,
      String created,
      String asOfDate,
      String codeVersion,
      boolean sample,
      Map<String, String> settings) {
    root.put("profile", "data-package");
    root.put("name", "klimatbokslut-" + releaseId);
    root.put("id", releaseId);
    root.put("created", created);
    root.put("as_of_date", asOfDate);
    root.put("code_version", codeVersion);
    root.put("sample", sample);
    ObjectNode given = root.putObject("settings");
    new TreeMap<>(settings).forEach(given::put);
    root.putArray("editions");
    root.putArray("inputs");
    resources = root.putArray("resources");
  }

  /** An edition that the release uses. */
  public record UsedEdition(
      String editionId,
      String publication,
      String editionDate,
      String sha256,
      String fileName,
      String licence) {}

  /**
   * A file of a table.
   *
   * @param path relative to the manifest, with forward slashes
   */
  public record TableFile(String path, long bytes, String sha256) {}

  public void add(UsedEdition edition) {
    ObjectNode node = ((ArrayNode) root.get("editions")).addObject();
    node.put("edition_id", edition.editionId());
    node.put("publication", edition.publication());
    node.put("edition_date", edition.editionDate());
    node.put("sha256", edition.sha256());
    node.put("file_name", edition.fileName());
    node.put("licence", edition.licence());
  }

  /** Adds a file that the release was made of beside editions: targets, corrections. */
  public void addInput(TableFile file) {
    ((ArrayNode) root.get("inputs")).add(described(file));
  }

  /** Adds a table with its files. */
  public void add(Table table, List<TableFile> files) {
    ObjectNode resource = resources.addObject();
    resource.put("name", table.id());
    resource.put("description", table.contract().sentence());
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    ArrayNode paths = resource.putArray("path");
    files.forEach(file -> paths.add(file.path()));
    ArrayNode hashes = resource.putArray("files");
    files.forEach(file -> hashes.add(described(file)));
    resource.set("schema", TableSchema.of(table));
  }

  private static ObjectNode described(TableFile file) {
    return JSON.createObjectNode()
        .put("path", file.path())
        .put("bytes", file.bytes())
        .put("hash", "sha256:" + file.sha256());
  }

  /** The manifest as JSON text. */
  public String json() throws IOException {
    return JSON.writeValueAsString(root) + "\n";
  }
}
