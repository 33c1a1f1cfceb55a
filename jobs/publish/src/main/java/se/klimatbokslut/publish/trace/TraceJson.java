package se.klimatbokslut.publish.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.publish.release.ReleaseManifest;

/** A trace as JSON, whole. */
final class TraceJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private TraceJson() {}

  static void print(Trace trace, Optional<Verification> verification, PrintStream out)
      throws IOException {
    ObjectNode root = JSON.createObjectNode();
    put(root.putObject("release"), trace);
    put(root.putObject("figure"), trace.lineage());
    ArrayNode editions = root.putArray("editions");
    trace
        .editions()
        .forEach(
            edition -> {
              ObjectNode node = editions.addObject();
              putValues(node, edition);
              node.put("archive", "archive/" + edition.text("sha256"));
            });
    verification.ifPresent(found -> put(root.putObject("verification"), found));
    JSON.writeValue(out, root);
    out.println();
  }

  private static void put(ObjectNode node, Trace trace) {
    ReleaseManifest made = trace.release().manifest();
    node.put("id", trace.release().id());
    node.put("as_of_date", made.asOfDate());
    node.put("code_version", made.codeVersion());
    node.put("sample", made.sample());
  }

  private static void put(ObjectNode node, Lineage lineage) {
    TracedRow row = lineage.row();
    node.put("table", row.table().id());
    putValues(node.putObject("row"), row);
    ArrayNode from = node.putArray("from");
    for (Lineage.Step step : lineage.steps()) {
      if (step instanceof Lineage.Through through) {
        put(from.addObject(), through);
      } else if (step instanceof Lineage.End end) {
        putEnd(from.addObject(), end.source());
      }
    }
  }

  private static void put(ObjectNode node, Lineage.Through through) {
    Source.Rows rows = through.rows();
    node.put("explains", rows.figure());
    node.put("how", rows.role().words());
    node.put("column", rows.of());
    if (!rows.note().isEmpty()) {
      node.put("note", rows.note());
    }
    ArrayNode list = node.putArray("rows");
    through.lineages().forEach(lineage -> put(list.addObject(), lineage));
  }

  private static void putEnd(ObjectNode node, Source source) {
    if (source instanceof Source.Cell cell) {
      put(node.putObject("cell"), cell);
    } else if (source instanceof Source.Many many) {
      put(node.putObject("cells"), many);
    } else if (source instanceof Source.Edition edition) {
      node.put("edition_id", edition.editionId());
    } else if (source instanceof Source.Words words) {
      node.put("note", words.text());
    }
  }

  private static void put(ObjectNode node, Source.Cell cell) {
    node.put("edition_id", cell.editionId());
    node.put("sheet", cell.sheet());
    node.put("row", cell.row());
    node.put("column", cell.column());
    node.put("value", cell.value());
    node.put("unit", cell.unit());
  }

  private static void put(ObjectNode node, Source.Many many) {
    node.put("table", many.table().id());
    node.put("note", many.note());
    ArrayNode editions = node.putArray("edition_ids");
    many.editionIds().forEach(editions::add);
    node.put("rows", many.rows());
    node.put("sql", many.sql());
  }

  private static void put(ObjectNode node, Verification verification) {
    node.put("holds", verification.holds());
    node.put("files", verification.files());
    node.put("cells", verification.cells());
    ArrayNode mismatches = node.putArray("mismatches");
    verification.mismatches().forEach(mismatch -> mismatches.add(mismatch.toString()));
  }

  private static void putValues(ObjectNode node, TracedRow row) {
    for (ColumnContract column : row.table().contract().columns()) {
      String name = column.name();
      if (!row.has(name)) {
        node.putNull(name);
      } else if (column.type() == ColumnType.FLAG) {
        node.put(name, Boolean.parseBoolean(row.text(name)));
      } else if (Sentences.isNumber(column.type())) {
        node.put(name, new BigDecimal(row.text(name)));
      } else {
        node.put(name, row.text(name));
      }
    }
  }
}
