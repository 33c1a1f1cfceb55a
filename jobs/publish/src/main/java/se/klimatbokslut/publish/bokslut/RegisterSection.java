package se.klimatbokslut.publish.bokslut;

import java.util.List;

/**
 * What a register of the municipality comes to.
 *
 * @param id of the heading on the page
 */
public record RegisterSection(String id, String heading, String intro, List<PageTable> tables) {}
