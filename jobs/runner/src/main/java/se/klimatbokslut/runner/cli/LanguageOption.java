package se.klimatbokslut.runner.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Language of texts that are written for people; Swedish unless another is asked for. */
final class LanguageOption {
  @Option(names = "--language", paramLabel = "LANGUAGE", description = "sv (default), da or en.")
  private Language language = Language.sv;

  Locale locale() {
    return language.locale();
  }
}
