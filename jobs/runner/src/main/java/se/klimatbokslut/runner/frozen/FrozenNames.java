package se.klimatbokslut.runner.frozen;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.EditionNote;

/** Names that become those of files and folders: they must not lead out of their place. */
final class FrozenNames {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");

  private FrozenNames() {}

  static boolean isAllowed(@Nullable String name) {
    return name != null && ALLOWED.matcher(name).matches();
  }

  /**
   * @throws ConfigurationException for a name that cannot be one of frozen accounts
   */
  static void require(String name) {
    if (!isAllowed(name)) {
      throw new ConfigurationException(
          "Cannot freeze under the name '"
              + name
              + "': use letters (A-Z), digits, dots and hyphens, at most 100 and first a letter or"
              + " digit.");
    }
  }

  /**
   * Looks through a note that may come from another machine.
   *
   * @throws ConfigurationException when something in it is no name of ours
   */
  static FrozenNote checked(@Nullable FrozenNote note, String file) {
    if (note == null || isWithoutEditions(note)) {
      throw new ConfigurationException("Cannot use " + file + ": it names no editions.");
    }
    require(note.name(), "name", file);
    require(note.municipalityId(), "municipalityId", file);
    for (EditionNote edition : note.editions()) {
      require(edition.publication(), "publication", file);
      require(edition.editionId(), "editionId", file);
      require(edition.sha256(), "sha256", file);
    }
    return note;
  }

  /** A field that JSON leaves out is null, whatever the record says. */
  private static boolean isWithoutEditions(FrozenNote note) {
    @Nullable List<EditionNote> editions = note.editions();
    return editions == null;
  }

  private static void require(@Nullable String name, String field, String file) {
    if (!isAllowed(name)) {
      throw new ConfigurationException(
          "Cannot use "
              + file
              + ": its "
              + field
              + " is '"
              + name
              + "', expected letters, digits, dots and hyphens as 'freeze' writes them.");
    }
  }
}
