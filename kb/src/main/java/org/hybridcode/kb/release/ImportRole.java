package org.hybridcode.kb.release;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file given to an import is, and what its name looks like inside a zip. */
public enum ImportRole {
    /** The order file or the codes file: which codes exist. */
    ORDER("icd10cm[-_](order|codes)[-_]\\d{4}\\.txt"),
    /** The Tabular List: chapters, blocks, notes, 7th characters. */
    TABULAR("icd-?10-?cm[-_]tabular[-_]\\d{4}\\.xml"),
    /** The Alphabetic Index. */
    INDEX("icd-?10-?cm[-_]index[-_]\\d{4}\\.xml"),
    /** The External Cause of Injuries Index. */
    EINDEX("icd-?10-?cm[-_]eindex[-_]\\d{4}\\.xml"),
    /** The Table of Neoplasms. */
    NEOPLASM("icd-?10-?cm[-_]neoplasm[-_]\\d{4}\\.xml"),
    /** The Table of Drugs and Chemicals. */
    DRUG("icd-?10-?cm[-_]drug[-_]\\d{4}\\.xml"),
    /** The codes exempt from the present-on-admission indicator. */
    POA("poaexempt.*\\.txt"),
    /** General Equivalence Mappings, one direction in each file. */
    GEM("\\d{4}_I(9|10)gem\\.txt"),
    /** Addenda of the order or codes file; the import checks that they agree with the codes. */
    ADDENDA("icd10cm[-_](order|codes)[-_]addenda[-_]\\d{4}\\.(txt|json)"),
    /** The AHRQ Chronic Condition Indicator. */
    CHRONIC("chronic.*\\.tsv"),
    /** The conversion table: which codes were split, and when. */
    CONVERSION(".*conversion.*\\.csv"),
    /** Optional sources of terms. */
    TERMS(".*\\.(json|tsv|csv)");

    private final Pattern member;

    ImportRole(String member) {
        this.member = Pattern.compile(member);
    }

    /** As options and manifests write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Pattern member() {
        return member;
    }
}
