/** Progress against targets, as rows and as a layout for the terminal. */
@NullMarked
package se.klimatbokslut.publish.followup;

import org.jspecify.annotations.NullMarked;
