package se.klimatbokslut.pipeline.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.pipeline.Rows.row;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klimatbokslut.pipeline.SharedSpark;

class TableWriterTest {
  private static final String FILE = "part-0.parquet";
  private static final List<Row> POPULATION =
      IntStream.range(0, 40)
          .mapToObj(
              i ->
                  row(
                      Table.CORE_POPULATION,
                      "municipality_id: SE-" + (2021 + i / 4),
                      "year: " + (2020 + i % 4),
                      "population: " + 1000 * i))
          .toList();

  @TempDir Path folder;

  @Test
  void theSameRowsGiveTheSameBytesInAnyOrderAndAnyNumberOfPartitions() throws IOException {
    Path onePartition = written(shuffled(1), SharedSpark.withShufflePartitions(1), "one");
    Path fourPartitions = written(shuffled(2), SharedSpark.withShufflePartitions(4), "four");

    assertThat(fourPartitions).hasSameBinaryContentAs(onePartition);
  }

  @Test
  void rowsMadeOutsideOfSparkAreTheSameRows() throws IOException {
    Path one = folder.resolve("core_population");
    Path other = folder.resolve("again").resolve("core_population");
    ParquetRows.write(shuffled(3), Table.CORE_POPULATION, one, FILE);
    ParquetRows.write(shuffled(5), Table.CORE_POPULATION, other, FILE);
    List<Row> read =
        new TableFolder(SharedSpark.session(), folder).read(Table.CORE_POPULATION).collectAsList();

    assertThat(read).isEqualTo(POPULATION);
    assertThat(other.resolve(FILE)).hasSameBinaryContentAs(one.resolve(FILE));
  }

  @Test
  void whatIsWrittenIsReadBackInTheOrderOfTheKey() throws IOException {
    written(shuffled(4), SharedSpark.session(), "core_population");
    List<Row> read =
        new TableFolder(SharedSpark.session(), folder).read(Table.CORE_POPULATION).collectAsList();

    assertThat(read).isEqualTo(POPULATION);
  }

  @ParameterizedTest
  @EnumSource(
      value = Table.class,
      names = {"CORE_EDITION", "CORE_EMISSIONS", "OUT_BUDGET_LEDGER", "OUT_TARGET"})
  void columnsAreInTheTypesOfTheContract(Table table) throws IOException {
    ParquetRows.write(List.of(row(table)), table, folder.resolve("types"), FILE);

    assertThat(types(schemaOf(folder.resolve("types"))))
        .isEqualTo(types(SparkSchema.of(table)))
        .isNotEmpty();
  }

  @Test
  void aMilligramIsReadBackAsAMilligram() throws IOException {
    Row most = row(Table.CORE_EMISSIONS, "year: 2021", "emissions_t: 999999999.999999999");
    Row least = row(Table.CORE_EMISSIONS, "year: 2022", "emissions_t: 0.000000001");
    Path emissions = folder.resolve("core_emissions");
    ParquetRows.write(List.of(least, most), Table.CORE_EMISSIONS, emissions, FILE);

    assertThat(
            shown(
                new TableFolder(SharedSpark.session(), folder).read(Table.CORE_EMISSIONS),
                "year",
                "emissions_t"))
        .containsExactly("2021 | 999999999.999999999", "2022 | 0.000000001");
  }

  @Test
  void foldersMayHaveSpacesLettersAndSignsOfEveryKind() throws IOException {
    Path home = folder.resolve("Miljö & klimat åäö 100% #1 [gammal]");
    Path population = home.resolve("core_population");
    ParquetRows.write(POPULATION, Table.CORE_POPULATION, population, FILE);

    assertThat(new TableFolder(SharedSpark.session(), home).read(Table.CORE_POPULATION).count())
        .isEqualTo(POPULATION.size());
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    written(POPULATION, SharedSpark.session(), "core_population");

    assertThat(everything())
        .containsExactlyInAnyOrder("core_population", "core_population/" + FILE);
  }

  @Test
  void rowsThatBreakTheContractAreNotWritten() {
    List<Row> twice = List.of(POPULATION.get(0), POPULATION.get(0));

    assertThatThrownBy(() -> written(twice, SharedSpark.session(), "core_population"))
        .hasStackTraceContaining("the key comes twice: [SE-2021, 2020, any]");
    assertThatThrownBy(
            () -> ParquetRows.write(twice, Table.CORE_POPULATION, folder.resolve("list"), FILE))
        .isInstanceOf(BrokenContractException.class);
    assertThat(folder.resolve("core_population")).doesNotExist();
    assertThat(folder.resolve("list")).doesNotExist();
  }

  @Test
  void aTableWithoutFilesIsEmpty() {
    Dataset<Row> nothing =
        new TableFolder(SharedSpark.session(), folder).read(Table.CORE_POPULATION);

    assertThat(nothing.collectAsList()).isEmpty();
    assertThat(nothing.columns())
        .containsExactlyElementsOf(Table.CORE_POPULATION.contract().columnNames());
  }

  private static List<Row> shuffled(int seed) {
    List<Row> rows = new ArrayList<>(POPULATION);
    Collections.shuffle(rows, new Random(seed));
    return rows;
  }

  private Path written(List<Row> rows, SparkSession spark, String name) throws IOException {
    Path table = folder.resolve(name);
    Dataset<Row> spread =
        spark
            .createDataFrame(rows, SparkSchema.of(Table.CORE_POPULATION))
            .repartition(col("population"));
    TableWriter.write(spread, Table.CORE_POPULATION, table, FILE);
    return table.resolve(FILE);
  }

  private static StructType schemaOf(Path table) {
    return SharedSpark.session().read().parquet("file://" + table).schema();
  }

  private static List<String> types(StructType schema) {
    return Stream.of(schema.fields()).map(TableWriterTest::type).toList();
  }

  private static String type(StructField field) {
    return field.name() + " " + field.dataType().sql();
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }
}
