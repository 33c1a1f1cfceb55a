package se.klimatbokslut.runner.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.klimatbokslut.pipeline.vocabulary.Countries;

/** Language of texts that are written for people; that of their country unless another is asked. */
final class LanguageOption {
  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "sv, da or en. Default: that of the place's country, sv without a place.")
  private @Nullable Language language;

  /** Of what is about no single place. */
  Locale locale() {
    return of("");
  }

  /** Of what is about a place; the id may be one that no place has. */
  Locale of(String areaId) {
    return language == null ? Countries.languageOf(Countries.nearest(areaId)) : language.locale();
  }
}
