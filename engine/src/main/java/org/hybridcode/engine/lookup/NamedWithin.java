package org.hybridcode.engine.lookup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.codeset.RelatedCodes;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.rules.facts.Mention;

/**
 * Looks up the condition that a longer wording names inside, where it is a code of its own: the Tabular List asks for it
 * ("anemia due to colon cancer": the neoplasm first), or it is a cause that the wording's code does not say
 * ("encephalopathy due to sepsis"). Official Guidelines, Section I.A.13, I.A.17 and I.B.7.
 */
public final class NamedWithin {
    private static final Set<NoteKind> ASKING =
            EnumSet.of(NoteKind.CODE_FIRST, NoteKind.USE_ADDITIONAL, NoteKind.CODE_ALSO);
    private static final List<RelatedCodes> BESIDE = CodeSets.builtIn().pairs("coded beside");
    private static final Pattern CAUSE =
            Pattern.compile("(?i)\\b(?:due to|secondary to|caused by|resulting from|because of|from)\\s+(.+)$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+");
    /** The last chapter of diseases; behind it come symptoms, injuries, causes and reasons for contact. */
    private static final int LAST_OF_DISEASES = 17;

    private final Codebook codebook;
    private final NoteAnnotator annotator;
    private final String note;

    /** For one note; the annotator reads the parts of a wording as it reads notes. */
    public NamedWithin(Codebook codebook, NoteAnnotator annotator, String note) {
        this.codebook = codebook;
        this.annotator = annotator;
        this.note = note;
    }

    /** For each draft of a wording the drafts of the conditions that it names inside. */
    public List<Draft> completing(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.head().size() == 1 && draft.modifiers().isEmpty())
                .filter(draft -> Concepts.codeOf(draft.head().get(0).conceptId())
                        .filter(code -> code.text().equals(draft.text()))
                        .isPresent())
                .flatMap(draft -> codebook.find(draft.text()).filter(CodebookEntry::billable).stream()
                        .flatMap(entry -> within(entry, draft.head().get(0)))
                        .map(draft::of))
                .toList();
    }

    private Stream<Mention> within(CodebookEntry whole, Mention mention) {
        int begin = mention.span().begin();
        String words = note.substring(begin, mention.span().end());
        Matcher first = FIRST_WORD.matcher(words);
        if (!first.find()) {
            return Stream.empty();
        }
        Stream<Mention> asked = annotator.within(mention, note, begin + first.end()).stream()
                .filter(part -> asked(whole.code(), code(part)));
        Matcher cause = CAUSE.matcher(words);
        return cause.find() && whole.chapter() <= LAST_OF_DISEASES && !says(whole, cause.group(1))
                ? Stream.concat(asked, causes(mention, begin + cause.start(1))).distinct()
                : asked;
    }

    private static boolean says(CodebookEntry whole, String cause) {
        return Phrases.folded(whole.title()).containsAll(Phrases.folded(cause));
    }

    private Stream<Mention> causes(Mention mention, int begin) {
        return annotator.within(mention, note, begin).stream()
                .filter(part -> codebook.find(code(part).text())
                        .filter(entry -> entry.chapter() <= LAST_OF_DISEASES)
                        .isPresent());
    }

    private static Icd10Code code(Mention part) {
        return Concepts.codeOf(part.conceptId()).orElseThrow();
    }

    private boolean asked(Icd10Code whole, Icd10Code part) {
        return asks(whole, part) || asks(part, whole) || isBeside(whole, part);
    }

    private boolean asks(Icd10Code code, Icd10Code other) {
        return codebook.notesOf(code).stream()
                .anyMatch(line -> ASKING.contains(line.kind()) && line.refersFrom(code, other));
    }

    private static boolean isBeside(Icd10Code whole, Icd10Code part) {
        return BESIDE.stream()
                .anyMatch(pair -> pair.first().contains(part) && pair.second().contains(whole));
    }
}
