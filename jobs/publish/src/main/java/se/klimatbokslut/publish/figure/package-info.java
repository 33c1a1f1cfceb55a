/** Numbers as readers see them. */
@NullMarked
package se.klimatbokslut.publish.figure;

import org.jspecify.annotations.NullMarked;
