package se.klimatbokslut.pipeline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows as one Parquet file, in the order of their key, whoever made them. */
public final class ParquetRows {
  private ParquetRows() {}

  /**
   * Writes rows that were made outside of Spark; the file is there when they all are.
   *
   * @throws BrokenContractException when the rows break the contract of the table
   * @throws IOException when the file cannot be written
   */
  public static void write(List<Row> rows, Table table, Path folder, String fileName)
      throws IOException {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(KeyOrder.of(table));
    writeSorted(sorted.iterator(), table, folder, fileName);
  }

  /** Writes rows that come in the order of their key, one after the other. */
  static void writeSorted(Iterator<Row> sorted, Table table, Path folder, String fileName)
      throws IOException {
    Path unfinished = folder.resolveSibling("." + folder.getFileName() + ".unfinished");
    Files.createDirectories(unfinished.resolveSibling("."));
    try (ParquetWriter<Group> writer = writer(ParquetTypes.of(table), unfinished)) {
      writeAll(new ContractCheck(sorted, table), table, writer);
    }
    CanonicalFooter.write(unfinished);
    Files.createDirectories(folder);
    Files.move(unfinished, folder.resolve(fileName), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void writeAll(Iterator<Row> rows, Table table, ParquetWriter<Group> writer)
      throws IOException {
    MessageType schema = ParquetTypes.of(table);
    List<ColumnContract> columns = table.contract().columns();
    while (rows.hasNext()) {
      Row row = rows.next();
      SimpleGroup group = new SimpleGroup(schema);
      for (int i = 0; i < columns.size(); i++) {
        if (!row.isNullAt(i)) {
          ParquetTypes.add(group, i, columns.get(i).type(), row.get(i));
        }
      }
      writer.write(group);
    }
  }

  /**
   * Reads a file that was written here, without a Spark session.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<Row> read(Path file, Table table) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (ParquetReader<Group> reader = new GroupReader(new LocalInputFile(file)).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        rows.add(row(group, table.contract().columns()));
      }
    }
    return rows;
  }

  private static Row row(Group group, List<ColumnContract> columns) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        values[i] = ParquetTypes.value(group, i, columns.get(i).type());
      }
    }
    return RowFactory.create(values);
  }

  private static final class GroupReader extends ParquetReader.Builder<Group> {
    GroupReader(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private static ParquetWriter<Group> writer(MessageType schema, Path file) throws IOException {
    return ExampleParquetWriter.builder(new LocalOutputFile(file))
        .withConf(new PlainParquetConfiguration())
        .withType(schema)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .build();
  }
}
