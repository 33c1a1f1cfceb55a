package se.klimatbokslut.publish.report;

import java.util.List;

/**
 * A part of a report under one heading.
 *
 * @param id of the heading; letters, digits and hyphens, unique in the report
 */
public record Section(String id, String heading, List<Block> blocks) {}
