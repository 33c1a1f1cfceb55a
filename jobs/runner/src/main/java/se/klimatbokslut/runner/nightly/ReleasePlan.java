package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.targets.TargetFolder;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Releases;

/**
 * What a release is made of. Two plans with the same content have the same id, so a release is made
 * again only when its editions, targets, settings or the program differ.
 *
 * @param asOf vintage date: the one asked for, else the day from which all editions are known
 */
public record ReleasePlan(
    String id,
    LocalDate asOf,
    String codeVersion,
    List<EditionNote> editions,
    Path targets,
    Path corrections) {
  private static final int HASH_DIGITS = 12;

  /**
   * Plans a release of what the store holds now; empty when it holds nothing.
   *
   * @throws IOException when store or targets cannot be read
   */
  public static Optional<ReleasePlan> of(Settings settings, String codeVersion) throws IOException {
    Editions store = new Editions(settings.home());
    List<EditionNote> editions = store.asOf(settings.asOf().orElse(LocalDate.MAX));
    if (editions.isEmpty()) {
      return Optional.empty();
    }
    LocalDate asOf = settings.asOf().orElseGet(() -> newest(editions));
    String content = content(settings, codeVersion, editions);
    String id = asOf + "-" + Bytes.sha256(content).substring(0, HASH_DIGITS);
    return Optional.of(
        new ReleasePlan(
            id, asOf, codeVersion, editions, settings.targets(), settings.corrections()));
  }

  /** True when any figure comes from the data that the program brings itself. */
  public boolean isSample() {
    return editions.stream().anyMatch(EditionNote::sample);
  }

  /** True when there is nothing left to do: readers use this very release, if they are to. */
  public boolean isMade(Releases releases, Settings settings) throws IOException {
    return settings.aside() ? releases.exists(id) : isPublished(releases);
  }

  /** True when readers use this very release. */
  public boolean isPublished(Releases releases) throws IOException {
    return releases.current().equals(Optional.of(id)) && releases.exists(id);
  }

  private static LocalDate newest(List<EditionNote> editions) {
    return issues(editions).stream()
        .map(Vintage.Issue::knownFrom)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static List<Vintage.Issue> issues(List<EditionNote> editions) {
    return Vintage.issues(editions.stream().map(EditionNote::held).toList());
  }

  private static String content(Settings settings, String codeVersion, List<EditionNote> editions)
      throws IOException {
    StringBuilder content = new StringBuilder();
    for (Vintage.Issue issue : issues(editions)) {
      content.append(issue.held().editionId()).append(' ').append(issue.number());
      content.append(' ').append(issue.knownFrom()).append('\n');
    }
    return content.append(request(settings, codeVersion)).toString();
  }

  /** What a run is asked for, whatever the store holds. */
  static String request(Settings settings, String codeVersion) throws IOException {
    StringBuilder content = new StringBuilder(codeVersion).append('\n');
    content.append(settings.asOf().map(LocalDate::toString).orElse("newest")).append('\n');
    addFiles(TargetFolder.files(settings.targets()), content);
    content.append("corrections\n");
    addFiles(CorrectionFiles.in(settings.corrections()), content);
    return content.toString();
  }

  private static void addFiles(List<Path> files, StringBuilder content) throws IOException {
    for (Path file : files) {
      content.append(file.getFileName()).append(' ').append(Bytes.sha256(file)).append('\n');
    }
  }
}
