package se.klimatbokslut.pipeline.harmonise;

import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.ingest.RawEmission;

/**
 * A published emission value with the codes of its sector and place beside the labels.
 *
 * @param countyId county that a municipality's row stands under; empty where there are none
 */
record CodedEmission(
    RawEmission raw, SectorCode sector, PlaceLevel level, String placeId, String countyId) {
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
