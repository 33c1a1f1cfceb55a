package se.klimatbokslut.runner.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a page answers to a script that is asked in it. */
final class Script {
  private Script() {}

  /** A list of texts. */
  static List<String> texts(Page page, String script) {
    List<?> answers = (List<?>) page.evaluate(script);
    return answers.stream().map(Object::toString).toList();
  }

  /** Where the links lead that a selector finds, as they are written. */
  static List<String> hrefs(Page page, String selector) {
    return texts(
        page,
        "Array.from(document.querySelectorAll(\"%s\"), each => each.getAttribute('href'))"
            .formatted(selector));
  }
}
