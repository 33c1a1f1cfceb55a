/** Ledgers with published answers, worked out beside them. */
@NullMarked
package se.klimatbokslut.publish.example;

import org.jspecify.annotations.NullMarked;
