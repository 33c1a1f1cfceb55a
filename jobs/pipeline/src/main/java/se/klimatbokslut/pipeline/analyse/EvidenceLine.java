package se.klimatbokslut.pipeline.analyse;

import java.math.BigDecimal;

/** One row of {@code out_evidence}, whatever it was read with. */
public record EvidenceLine(
    String kind,
    String name,
    int year,
    BigDecimal amount,
    String unit,
    String status,
    String editionId) {}
