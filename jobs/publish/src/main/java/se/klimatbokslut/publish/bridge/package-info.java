/** The way from public totals to what targets count. */
@NullMarked
package se.klimatbokslut.publish.bridge;

import org.jspecify.annotations.NullMarked;
