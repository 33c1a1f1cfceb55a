package se.klimatbokslut.publish.report;

/** A command line that readers can run. */
public record Command(String text) implements Block {}
