package se.klimatbokslut.runner.fetch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was received for a page the last time.
 *
 * @param request hash of what was asked
 * @param content hash of what a workbook holds; absent for other files
 * @param file name of the newest file in the drop folder
 * @param receivedAt when a whole answer was last received
 */
record PageState(
    String request,
    @Nullable Validators validators,
    String sha256,
    @Nullable String content,
    String file,
    String receivedAt) {

  /** True for other bytes, and for a workbook that holds something else. */
  boolean isOther(String newSha256, Optional<String> newContent) {
    boolean sameContent = newContent.isPresent() && newContent.get().equals(content);
    return !sha256.equals(newSha256) && !sameContent;
  }
}
