package se.klimatbokslut.publish.opendata;

import java.util.List;

/**
 * What was written.
 *
 * @param areas municipalities, counties and nations with a file of their own
 * @param editions that the package rests on
 * @param leftOut editions that may not be shared, each with its licence
 */
public record OpenDataSummary(int areas, int editions, List<String> leftOut) {}
