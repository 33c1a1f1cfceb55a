package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/**
 * The year in short, made of figures and verdicts of the rest of the report: what is final, what is
 * estimated, where the targets stand, what is missing. What is not known is not said.
 */
final class Summary {
  private final EmissionsReader emissions;
  private final TargetReader targets;
  private final Wording wording;
  private final SectionWording words;
  private final SectorLabels labels;
  private final Locale language;
  private final int year;

  Summary(
      EmissionsReader emissions, TargetReader targets, Wording wording, Locale language, int year) {
    this.emissions = emissions;
    this.targets = targets;
    this.wording = wording;
    this.words = new SectionWording("short", wording);
    this.labels = SectorLabels.load(language);
    this.language = language;
    this.year = year;
  }

  /**
   * @param own targets of the municipality itself, the heaviest first
   */
  Section section(String areaName, List<GasYears> gases, List<TargetProgress> own) {
    KnownYears known = new KnownYears(emissions, wording, year);
    List<Sentence> sentences = new ArrayList<>(known.sentences(areaName, gases));
    sentences.addAll(new TargetSentences(targets, wording, language, year).of(own));
    gases.stream().limit(1).flatMap(gas -> largest(gas).stream()).forEach(sentences::add);
    emissions.consumption(year).stream().findFirst().map(this::consumed).ifPresent(sentences::add);
    List<Block> blocks = new ArrayList<>(List.of(new Sentences(sentences)));
    known.table(gases).ifPresent(blocks::add);
    return new Section("short", words.text("heading"), blocks);
  }

  /** The two largest sectors of the newest year. */
  private Optional<Sentence> largest(GasYears gas) {
    List<SectorYear> sectors =
        emissions.sectors(gas.lastFinal(), gas.gas()).stream()
            .filter(row -> !row.isTotal())
            .limit(2)
            .toList();
    List<String> named = sectors.stream().map(row -> named(row, gas)).toList();
    return sectors.stream()
        .findFirst()
        .map(
            first ->
                new Sentence(
                    words.text(
                        "largest",
                        wording.list(named),
                        Integer.toString(first.year()),
                        wording.origin(first.status(), first.editionId())),
                    FigureKey.addresses(sectors.stream().map(SectorYear::key).toList())));
  }

  /** {@code transport with 81 630 t CO₂e}. */
  private String named(SectorYear sector, GasYears gas) {
    return words.text(
        "sector",
        Wording.small(labels.of(sector.sector()), language),
        wording.amount(sector.emissions().orElse(BigDecimal.ZERO), "t", gas.gas()));
  }

  private Sentence consumed(SectorYear figure) {
    return new Sentence(
        words.text(
            "consumed",
            wording.amount(figure.perCapita().orElse(BigDecimal.ZERO), "t/person", "GHG"),
            Integer.toString(figure.year()),
            wording.origin(figure.status(), figure.editionId())),
        figure.key().address());
  }
}
