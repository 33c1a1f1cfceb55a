/** Names and labels of the vocabularies, for readers. */
@NullMarked
package se.klimatbokslut.publish.vocabulary;

import org.jspecify.annotations.NullMarked;
