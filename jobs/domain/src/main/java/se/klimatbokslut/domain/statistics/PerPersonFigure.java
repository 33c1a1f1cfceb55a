package se.klimatbokslut.domain.statistics;

import java.math.BigDecimal;
import se.klimatbokslut.domain.time.Status;

/** Consumption emissions as published: tonnes CO2e per person in one year. */
public record PerPersonFigure(int year, BigDecimal tonnes, Status status, String editionId) {}
