/** A report as files: HTML, PDF, docx, xlsx and its figures, the same bytes whenever it is made. */
@NullMarked
package se.klimatbokslut.publish.pack;

import org.jspecify.annotations.NullMarked;
