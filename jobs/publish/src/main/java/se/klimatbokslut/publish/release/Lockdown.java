package se.klimatbokslut.publish.release;

import java.nio.file.Path;
import java.util.List;

/**
 * Settings that shut a database off from everything but the files of its release. Applied after the
 * views are made; the last one makes them final.
 */
final class Lockdown {
  private Lockdown() {}

  static List<String> settings(Release release) {
    List<Path> files =
        release.tableNames().stream().flatMap(table -> release.files(table).stream()).toList();
    return List.of(
        "set temp_directory = ''",
        "set autoinstall_known_extensions = false",
        "set autoload_known_extensions = false",
        "set allow_community_extensions = false",
        "set allow_persistent_secrets = false",
        "set allowed_paths = " + SqlText.list(files),
        "set enable_external_access = false",
        "set lock_configuration = true");
  }
}
