package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.pipeline.ingest.Sidecar;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Store;

/**
 * Where fetched files wait for the nightly run, each under a name of its own with a sidecar. Files
 * that nobody takes in lie in folders, which an inbox leaves alone.
 */
final class DropFolder {
  private static final int HASH_DIGITS = 8;
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private final Home home;
  private final Source source;
  private final Clock clock;

  DropFolder(Home home, Source source, Clock clock) {
    this.home = home;
    this.source = source;
    this.clock = clock;
  }

  /** A file that nobody sees, to be delivered or deleted. */
  Path temporary() throws IOException {
    return Files.createTempFile(home.scratch(), "fetch-" + source.id() + "-", ".part");
  }

  /** True when a delivered file is still there as it was, or was taken in. */
  boolean holds(PageState received) throws IOException {
    return Bytes.isWhole(folder().resolve(received.file()), received.sha256())
        || new Archive(home).noteOf(received.sha256()).filter(ArchiveNote::accepted).isPresent();
  }

  /**
   * Gives a whole file its name. The sidecar is there first, so that no run sees one without the
   * other.
   *
   * @param name that it has in the list of sources
   * @return its name in the folder
   */
  String deliver(Path whole, String name, String sha256, String address, Optional<Validators> said)
      throws IOException {
    String dated = dated(name, sha256);
    Path file = Files.createDirectories(folder()).resolve(dated);
    Store.replace(file.resolveSibling(Sidecar.nameFor(dated)), sidecar(address, said));
    Store.finish(whole, file);
    return dated;
  }

  private Path folder() {
    return source.aside() ? home.fetched().resolve("aside").resolve(source.id()) : home.fetched();
  }

  private String dated(String name, String sha256) {
    int dot = name.lastIndexOf('.');
    String hash = sha256.substring(0, HASH_DIGITS);
    return name.substring(0, dot) + "-" + today() + "-" + hash + name.substring(dot);
  }

  private String sidecar(String address, Optional<Validators> said) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("publication", source.publication());
    editionDate(said).ifPresent(date -> lines.put("edition_date", date.toString()));
    lines.put("licence", source.licence());
    lines.put("source", source.publisher() + ", " + address);
    lines.put("retrieved", today().toString());
    return YAML.writeValueAsString(lines);
  }

  private Optional<LocalDate> editionDate(Optional<Validators> said) {
    return switch (source.editionDate()) {
      case IN_FILE -> Optional.empty();
      case FETCHED -> Optional.of(today());
      case LAST_MODIFIED -> Optional.of(lastModified(said).orElse(today()));
    };
  }

  /** A server whose clock is ahead says nothing about a day that has not come. */
  private Optional<LocalDate> lastModified(Optional<Validators> said) {
    try {
      return said.flatMap(validators -> Optional.ofNullable(validators.lastModified()))
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(time -> time.withZoneSameInstant(ZoneOffset.UTC).toLocalDate())
          .filter(date -> !date.isAfter(today()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
