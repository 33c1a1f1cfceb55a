/** A municipality beside others of its size and industry. */
@NullMarked
package se.klimatbokslut.publish.peer;

import org.jspecify.annotations.NullMarked;
