package org.hybridcode.engine.lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codeset.LongTermUse;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Looks up the long-term use that the name of a drug may tell, with the words of its clause that tell it (Official
 * Guidelines, Section I.C.21.c.3 and I.C.4.a.3). Whether it is told well enough is for the rules.
 */
final class LongTermDrugs {
    private static final String CATEGORY = "Z79";
    private static final String WORD = Concepts.ofWord("long-term use");
    /** How many characters a clause reaches at most. */
    private static final int REACH = 160;

    private static final Pattern CLAUSE = Pattern.compile("\\n\\s*(?:\\n|[-•*#]|\\d+[.)])|;|\\.\\s");
    private static final Pattern ITEM = Pattern.compile("[,;\\n+]|\\.\\s|(?i:\\b(?:and|but)\\b)");

    private final Lexicon lexicon;
    private final String note;
    private final List<Mention> drugs;

    LongTermDrugs(Lexicon lexicon, String note, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.note = note;
        this.drugs = mentions.stream()
                .filter(mention -> Concepts.isDrug(mention.conceptId()))
                .toList();
    }

    /** A draft for each drug of a list of medications, and for each whose clause tells that its use goes on. */
    List<Draft> completing(List<Draft> drafts) {
        return drugs.stream()
                .filter(drug ->
                        !tells(drug, ITEM, LongTermUse.builtIn().ended()).isPresent())
                .flatMap(drug -> uses(drug).map(use -> draft(use, drug)))
                .toList();
    }

    private Stream<Icd10Code> uses(Mention drug) {
        return lexicon.treatedBy(drug.conceptId()).stream()
                .filter(code -> code.text().startsWith(CATEGORY));
    }

    private Draft draft(Icd10Code use, Mention drug) {
        List<Mention> words = drug.section() == SectionKind.ALLERGIES
                ? List.of()
                : tells(drug, CLAUSE, LongTermUse.builtIn().ongoing()).map(span -> drug.part(WORD, span)).stream()
                        .toList();
        return new Draft(use.text(), ProposalSource.KB, "", "", TermKind.TREATMENT.reliability(), List.of(drug), words);
    }

    /** Where words stand in the part of the note around a drug that these delimiters bound. */
    private Optional<Span> tells(Mention drug, Pattern delimiter, Pattern words) {
        int begin = 0;
        Matcher before = delimiter
                .matcher(note)
                .region(Math.max(0, drug.span().begin() - REACH), drug.span().begin());
        while (before.find()) {
            begin = before.end();
        }
        begin = Math.max(begin, drug.span().begin() - REACH);
        Matcher behind = delimiter
                .matcher(note)
                .region(drug.span().end(), Math.min(note.length(), drug.span().end() + REACH));
        int end = behind.find() ? behind.start() : behind.regionEnd();
        Matcher found = words.matcher(note).region(begin, end);
        return found.results()
                .map(each -> new Span(each.start(), each.end()))
                .filter(span -> !ClosedBrackets.hold(note, span, drug.span()))
                .findFirst();
    }
}
