package se.klimatbokslut.pipeline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.Rows;

class CanonicalFooterTest {
  private static final int TAIL = 8;

  @TempDir Path folder;

  @Test
  void whateverOrderTheEncodingsAreInTheFileIsTheSame() throws IOException {
    ParquetRows.write(
        List.of(Rows.row(Table.CORE_POPULATION, "population: 5")),
        Table.CORE_POPULATION,
        folder.resolve("rows"),
        "rows.parquet");
    byte[] ordered = Files.readAllBytes(folder.resolve("rows").resolve("rows.parquet"));
    Path reversed = folder.resolve("reversed.parquet");
    Files.write(reversed, withEncodingsReversed(ordered));
    assertThat(Files.readAllBytes(reversed)).isNotEqualTo(ordered);

    CanonicalFooter.write(reversed);

    assertThat(Files.readAllBytes(reversed)).isEqualTo(ordered);
  }

  private static byte[] withEncodingsReversed(byte[] file) throws IOException {
    int footer =
        ByteBuffer.wrap(file, file.length - TAIL, Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
    int start = file.length - TAIL - footer;
    byte[] metadata = Arrays.copyOfRange(file, start, start + footer);
    FileMetaData read = Util.readFileMetaData(new ByteArrayInputStream(metadata));
    read.getRow_groups()
        .forEach(
            group ->
                group
                    .getColumns()
                    .forEach(column -> Collections.reverse(column.getMeta_data().getEncodings())));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, start);
    Util.writeFileMetaData(read, out);
    out.write(file, file.length - TAIL, TAIL);
    return out.toByteArray();
  }
}
