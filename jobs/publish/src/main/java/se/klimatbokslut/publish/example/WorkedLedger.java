package se.klimatbokslut.publish.example;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.FramesAccount;
import se.klimatbokslut.domain.target.YearlyFrames;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * A budget of yearly frames that somebody else publishes with its outturn.
 *
 * @param titles by language code
 * @param about what is counted, by language code
 * @param outturn as statistics of one sector
 */
public record WorkedLedger(
    String id,
    Map<String, String> titles,
    Map<String, String> about,
    YearlyFrames frames,
    Statistics outturn,
    List<PublishedAnswer> answers,
    List<Source> sources) {

  /** Where figures were read. */
  public record Source(String document, String address) {}

  String title(Locale language) {
    return titles.getOrDefault(language.getLanguage(), id);
  }

  String about(Locale language) {
    return about.getOrDefault(language.getLanguage(), "");
  }

  /** As the follow-up judges it. */
  public Progress progress() {
    return frames.progress(outturn);
  }

  public FramesAccount account() {
    return new FramesAccount(frames.years(outturn), frames.budget());
  }
}
