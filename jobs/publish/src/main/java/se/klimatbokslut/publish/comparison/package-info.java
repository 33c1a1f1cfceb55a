/** Municipalities by named public methods, computed from the tables of a release. */
@NullMarked
package se.klimatbokslut.publish.comparison;

import org.jspecify.annotations.NullMarked;
