/**
 * The Alphabetic Index of ICD-10-CM (diseases and injuries, external causes, neoplasms, drugs) as one tree, and the way
 * a coder walks it: from a main term down to the subterms that the record supports, over "see" and "see also".
 *
 * <p>Allowed imports: the JDK, {@code kb.code}, {@code kb.codebook}, {@code kb.concept} and {@code kb.table}. Invariant: an index and its
 * terms never change; the same words lead to the same code reference.
 */
package org.hybridcode.kb.index;
