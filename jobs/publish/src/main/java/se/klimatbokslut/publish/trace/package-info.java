/** From a published figure back to the cells of the archived files that it was made of. */
@NullMarked
package se.klimatbokslut.publish.trace;

import org.jspecify.annotations.NullMarked;
