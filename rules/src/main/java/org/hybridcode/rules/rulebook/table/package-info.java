/**
 * Decision tables: rows that a person fills in, expanded by fixed templates to rules.
 *
 * <p>Allowed imports: Drools' decision tables and templates, {@code rules.facts}, {@code rules.lint}, {@code kb.code} and
 * the JDK. Invariant: a cell is checked before it reaches a template, and what a template makes of it is checked again as a
 * rule file is.
 */
package org.hybridcode.rules.rulebook.table;
