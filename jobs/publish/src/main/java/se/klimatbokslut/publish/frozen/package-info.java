/** Figures that a municipality has signed, and what later editions make of them. */
@NullMarked
package se.klimatbokslut.publish.frozen;

import org.jspecify.annotations.NullMarked;
