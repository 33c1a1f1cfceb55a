package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.statistics.Level;

/**
 * The yearly value that a target is judged by.
 *
 * @param due whether it is that of the target year
 */
record Judged(int year, Level level, boolean due) {}
