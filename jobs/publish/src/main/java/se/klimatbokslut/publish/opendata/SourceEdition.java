package se.klimatbokslut.publish.opendata;

/**
 * An edition that the release is made of, with the licence it counts under here.
 *
 * @param title of the publication, in Swedish
 * @param editionDate ISO date
 * @param printed the licence as the edition has it
 * @param stated true when who publishes the package has stated the licence, because the edition
 *     states none
 */
record SourceEdition(
    String editionId,
    String publication,
    String title,
    String publisher,
    String editionDate,
    String sha256,
    String printed,
    Licence licence,
    boolean stated) {

  boolean isOpen() {
    return licence.isOpen();
  }
}
