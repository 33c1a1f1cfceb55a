/** A published release, read through embedded DuckDB. */
@NullMarked
package se.klimatbokslut.publish.release;

import org.jspecify.annotations.NullMarked;
