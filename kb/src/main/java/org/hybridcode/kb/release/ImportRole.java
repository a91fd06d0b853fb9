package org.hybridcode.kb.release;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hybridcode.kb.index.IndexTable;
import org.hybridcode.kb.official.AddendaReader;
import org.hybridcode.kb.official.ChronicReader;
import org.hybridcode.kb.official.CodeFileReader;
import org.hybridcode.kb.official.ConversionReader;
import org.hybridcode.kb.official.GemReader;
import org.hybridcode.kb.official.IndexReader;
import org.hybridcode.kb.official.PoaExemptReader;
import org.hybridcode.kb.official.TabularReader;

/** What a file given to an import is, and what its name looks like inside a zip. */
public enum ImportRole {
    /** The order file or the codes file: which codes exist. */
    ORDER(CodeFileReader.MEMBER),
    /** The Tabular List: chapters, blocks, notes, 7th characters. */
    TABULAR(TabularReader.MEMBER),
    /** The Alphabetic Index. */
    INDEX(IndexReader.member(IndexTable.MAIN)),
    /** The External Cause of Injuries Index. */
    EINDEX(IndexReader.member(IndexTable.EXTERNAL)),
    /** The Table of Neoplasms. */
    NEOPLASM(IndexReader.member(IndexTable.NEOPLASM)),
    /** The Table of Drugs and Chemicals. */
    DRUG(IndexReader.member(IndexTable.DRUG)),
    /** The codes exempt from the present-on-admission indicator. */
    POA(PoaExemptReader.MEMBER),
    /** General Equivalence Mappings, one direction in each file. */
    GEM(GemReader.MEMBER),
    /** Addenda of the order or codes file; the import checks that they agree with the codes. */
    ADDENDA(AddendaReader.MEMBER),
    /** The AHRQ Chronic Condition Indicator. */
    CHRONIC(ChronicReader.MEMBER),
    /** The conversion table: which codes were split, and when. */
    CONVERSION(ConversionReader.MEMBER),
    /** Optional sources of terms. */
    TERMS(Pattern.compile(".*\\.(json|tsv|csv)"));

    private final Pattern member;

    ImportRole(Pattern member) {
        this.member = member;
    }

    /** As options and manifests write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Pattern member() {
        return member;
    }
}
