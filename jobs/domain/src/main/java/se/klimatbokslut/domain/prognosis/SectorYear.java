package se.klimatbokslut.domain.prognosis;

/** One main sector in one year, over all areas of a publication. */
public record SectorYear(String sector, int year) {}
