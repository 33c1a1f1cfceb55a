package se.klimatbokslut.publish.report;

/** A heading below that of the section. */
public record Subheading(String text) implements Block {}
