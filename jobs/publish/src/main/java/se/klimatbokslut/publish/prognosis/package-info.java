/** Estimates of the years that statistics lag behind, and how good such estimates have been. */
@NullMarked
package se.klimatbokslut.publish.prognosis;

import org.jspecify.annotations.NullMarked;
