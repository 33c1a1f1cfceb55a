package se.klimatbokslut.publish.table;

/**
 * A column of an answer.
 *
 * @param numeric true when its values are numbers
 */
record ResultColumn(String name, boolean numeric) {}
