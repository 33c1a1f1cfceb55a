package se.klimatbokslut.runner.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.fetch.Outcome.Kind;

/** Publishers make a workbook anew for each download. */
class WorkbooksTest {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @TempDir Path folder;
  private Fetching fetching;

  @BeforeEach
  void makeHome() throws IOException {
    fetching = new Fetching(folder).stating("file: plants.xlsx", "media_types: [" + TYPE + "]");
  }

  @Test
  void workbookWithAnotherMomentInItsPropertiesIsNothingNew() throws Exception {
    try (Server server = new Server(workbook("2024-05-14T15:08", "38098"))) {
      fetching.from(server);
      server.then(workbook("2024-05-15T03:00", "38098"));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.UNCHANGED);
      assertThat(fetching.files()).hasSize(2);
    }
  }

  @Test
  void workbookWithAnotherFigureIsNew() throws Exception {
    try (Server server = new Server(workbook("2024-05-14T15:08", "38098"))) {
      fetching.from(server);
      server.then(workbook("2024-05-14T15:08", "38099"));

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.FETCHED);
      assertThat(fetching.files()).hasSize(4);
    }
  }

  @Test
  void whatIsNoWorkbookIsComparedByItsBytes() throws Exception {
    try (Server server = new Server(Server.file("torn".getBytes(StandardCharsets.UTF_8), TYPE))) {
      fetching.from(server);

      assertThat(fetching.nextDay().from(server).kind()).isEqualTo(Kind.UNCHANGED);
    }
  }

  @Test
  void lastModifiedTellsTheEditionDateElseTheDay() throws Exception {
    fetching.stating("edition_date: last-modified");
    Server.Reply dated =
        Server.file(bytes("a", "1"), TYPE, "Last-Modified: Tue, 24 Feb 2026 23:30:00 GMT");
    Server.Reply ahead =
        Server.file(bytes("a", "2"), TYPE, "Last-Modified: Tue, 24 Feb 2032 23:30:00 GMT");
    try (Server server = new Server(dated, ahead)) {
      fetching.from(server);
      assertThat(fetching.content(fetching.files().get(1)))
          .contains("edition_date: \"2026-02-24\"");

      fetching.nextDay().from(server);
      assertThat(fetching.content(fetching.files().get(3)))
          .contains("edition_date: \"2026-03-03\"");
    }
  }

  private static Server.Reply workbook(String made, String figure) throws IOException {
    return Server.file(bytes(made, figure), TYPE);
  }

  private static byte[] bytes(String made, String figure) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "docProps/core.xml", made);
      add(zip, "xl/worksheets/sheet1.xml", figure);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
