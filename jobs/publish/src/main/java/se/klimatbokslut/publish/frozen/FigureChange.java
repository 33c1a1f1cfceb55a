package se.klimatbokslut.publish.frozen;

import org.jspecify.annotations.Nullable;

/**
 * A frozen figure that a later release has differently.
 *
 * @param now value of the later release; absent when it has none
 */
public record FigureChange(FrozenFigure frozen, @Nullable String now, ChangeCause cause) {}
