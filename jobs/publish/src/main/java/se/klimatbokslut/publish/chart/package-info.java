/** Charts of reports, drawn alike for screen and paper. */
@NullMarked
package se.klimatbokslut.publish.chart;

import org.jspecify.annotations.NullMarked;
