/** Where a change between two years came from, as rows, as a table to read and in a sentence. */
@NullMarked
package se.klimatbokslut.publish.explain;

import org.jspecify.annotations.NullMarked;
