/** Tables and answers as text, CSV, JSON, xlsx and Parquet. */
@NullMarked
package se.klimatbokslut.publish.table;

import org.jspecify.annotations.NullMarked;
