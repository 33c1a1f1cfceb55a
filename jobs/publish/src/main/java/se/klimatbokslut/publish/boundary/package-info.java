/** Boundaries of municipalities, made small enough to draw on a page. */
@NullMarked
package se.klimatbokslut.publish.boundary;

import org.jspecify.annotations.NullMarked;
