/**
 * What an evaluation leaves behind: {@code report.json}, a CSV file for each table, {@code report.html} and
 * {@code cases.jsonl}.
 *
 * <p>Imports {@code kb}, {@code rules}, {@code engine.coding}, {@code engine.report} and the evaluation's other packages.
 *
 * <p>Invariant: a table is made once, and is the same in CSV and on the page; the same report gives the same bytes.
 */
package org.hybridcode.engine.evaluation.report;
