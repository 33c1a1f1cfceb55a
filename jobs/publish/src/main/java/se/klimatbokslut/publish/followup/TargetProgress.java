package se.klimatbokslut.publish.followup;

/** A target and where it stands. */
public record TargetProgress(StatedTarget target, Assessment assessment) {}
