/** The follow-up page of a municipality for its yearly environmental accounts. */
@NullMarked
package se.klimatbokslut.publish.bokslut;

import org.jspecify.annotations.NullMarked;
