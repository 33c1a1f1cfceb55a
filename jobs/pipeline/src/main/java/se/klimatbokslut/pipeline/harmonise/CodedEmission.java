package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.FoldedText;
import se.klimatbokslut.pipeline.ingest.RawEmission;

/**
 * A published emission value with the codes of its sector and place beside the labels.
 *
 * @param countyId county that a municipality's row stands under; empty where there are none
 */
record CodedEmission(
    RawEmission raw, SectorCode sector, PlaceLevel level, String placeId, String countyId) {
  /** What rows of one figure come to, at the cell of the first of them. */
  static CodedEmission sum(List<CodedEmission> rows) {
    CodedEmission first = rows.get(0);
    if (rows.size() == 1) {
      return first;
    }
    RawEmission raw = first.raw();
    Co2e sum = rows.stream().map(CodedEmission::amount).reduce(Co2e.ZERO, Co2e::plus);
    return new CodedEmission(
        new RawEmission(
            raw.mainLabel(),
            raw.subLabel(),
            raw.county(),
            raw.municipality(),
            raw.year(),
            sum.tonnes(),
            raw.sheet(),
            raw.row(),
            raw.column()),
        first.sector(),
        first.level(),
        first.placeId(),
        first.countyId());
  }

  /** Two labels of one sector are a sector that comes twice, however it is spelled. */
  boolean hasLabelsOf(CodedEmission other) {
    return FoldedText.of(raw.mainLabel()).equals(FoldedText.of(other.raw.mainLabel()))
        && FoldedText.of(raw.subLabel()).equals(FoldedText.of(other.raw.subLabel()));
  }

  Co2e amount() {
    return Co2e.ofTonnes(raw.tonnes());
  }

  /** As the publication spells it. */
  String placeName() {
    return level == PlaceLevel.MUNICIPALITY ? raw.municipality() : raw.county();
  }

  boolean isOf(SectorCode.Kind kind) {
    return sector.kind() == kind;
  }

  SourceCell at(String fileName) {
    return new SourceCell(fileName, raw.sheet(), raw.row(), raw.column());
  }

  /** The row's labels as a person finds them again. */
  String labels() {
    return "'%s' / '%s', %s / %s in %d"
        .formatted(raw.mainLabel(), raw.subLabel(), raw.county(), raw.municipality(), raw.year());
  }
}
