package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;

/** The levels that a code stands in, by the names that coders give them. */
final class Levels {
    private final Icd10Code code;
    private final List<Division> divisions;
    private final List<CodebookEntry> above;

    Levels(Codebook codebook, Icd10Code code) {
        this.code = code;
        this.divisions = codebook.divisionsOf(code);
        List<CodebookEntry> headers = new ArrayList<>(codebook.ancestorsOf(code));
        Collections.reverse(headers);
        this.above = List.copyOf(headers);
    }

    /** The chapter and the blocks, the widest first. */
    List<Division> divisions() {
        return divisions;
    }

    /** The headers, the category first. */
    List<CodebookEntry> above() {
        return above;
    }

    /** {@code Chapter 10, J00-J99}; {@code Block J40-J4A}; {@code Category J44}; {@code Header J44.0}. */
    String of(CodeRange carrier) {
        for (Division division : divisions) {
            if (division.range().equals(carrier) && !isCode(carrier)) {
                return (division.equals(divisions.get(0)) ? "Chapter " + division.chapter() + ", " : "Block ")
                        + carrier;
            }
        }
        return isCode(carrier) ? of(carrier.first()) : carrier.toString();
    }

    String of(Icd10Code header) {
        return (header.equals(header.category()) ? "Category " : "Header ") + header;
    }

    /** Where a note comes from: {@code at the code itself}, {@code from category J44}. */
    String said(CodeRange carrier) {
        if (isCode(carrier) && carrier.first().equals(code)) {
            return "at the code itself";
        }
        String level = of(carrier);
        return "from " + Character.toLowerCase(level.charAt(0)) + level.substring(1);
    }

    private static boolean isCode(CodeRange carrier) {
        return carrier.first().equals(carrier.last());
    }
}
