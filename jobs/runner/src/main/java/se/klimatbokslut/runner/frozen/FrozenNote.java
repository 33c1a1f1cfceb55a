package se.klimatbokslut.runner.frozen;

import java.util.List;
import java.util.Map;
import se.klimatbokslut.publish.frozen.Circumstances;
import se.klimatbokslut.publish.frozen.FrozenFigure;
import se.klimatbokslut.runner.store.EditionNote;

/**
 * What is known of frozen accounts; everything that making them again needs beside the files.
 *
 * @param frozenBy name of the user
 * @param asOf vintage date that the release was asked for; {@code newest} without one
 * @param created when the release was made, ISO, UTC
 * @param files SHA-256 of every file of the release by its path in it
 * @param pages SHA-256 of the pages by their file name
 */
public record FrozenNote(
    String name,
    String municipalityId,
    int year,
    String frozenAt,
    String frozenBy,
    String releaseId,
    String asOf,
    String created,
    boolean sample,
    List<EditionNote> editions,
    Circumstances circumstances,
    List<FrozenFigure> figures,
    Map<String, String> files,
    Map<String, String> pages) {}
