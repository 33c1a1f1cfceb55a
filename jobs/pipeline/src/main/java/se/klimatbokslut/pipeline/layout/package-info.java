/** Layouts of tabular statistics, as YAML files declare them. */
package se.klimatbokslut.pipeline.layout;
