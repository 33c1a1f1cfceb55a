/** What a report says, before it has a format: HTML, PDF, docx and xlsx are all made from this. */
@NullMarked
package se.klimatbokslut.publish.report;

import org.jspecify.annotations.NullMarked;
