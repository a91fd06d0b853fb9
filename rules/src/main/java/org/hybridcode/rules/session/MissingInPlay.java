package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.code.Kept;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codeset.OpenDetails;
import org.hybridcode.rules.facts.OpenDetail;
import org.hybridcode.rules.facts.UnderlyingDisease;

/** Which details the codes in play leave open, and which of them need another code. Immutable and safe to share. */
final class MissingInPlay {
    private static final String MANIFESTATION = "classified elsewhere";
    private static final String UNSPECIFIED = "unspecified";
    private static final String ORGANISM = "as the cause of";
    private static final String DETAILS = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int FIRST_DETAIL = 3;
    private static final int SHORT = 5;

    private final Codebook codebook;
    private final OpenDetails details = OpenDetails.builtIn();
    private final Kept<CodebookEntry, List<Object>> kept = new Kept<>(this::found);

    MissingInPlay(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The details that the code leaves open, and the disease that it needs. */
    List<Object> of(CodebookEntry entry) {
        return kept.of(entry);
    }

    private List<Object> found(CodebookEntry entry) {
        List<Object> facts = new ArrayList<>();
        if (entry.unspecified()) {
            List<CodebookEntry> beside = beside(entry);
            details.words().forEach((detail, words) -> {
                List<CodebookEntry> options = beside.stream()
                        .filter(other -> says(other, words) && (!isShort(entry) || saysNoMore(other, words, entry)))
                        .toList();
                if (!options.isEmpty() && !says(entry, words)) {
                    facts.add(new OpenDetail(entry, detail, options));
                }
            });
        }
        if (isManifestation(entry)) {
            facts.add(new UnderlyingDisease(entry, underlying(entry.code())));
        }
        return List.copyOf(facts);
    }

    /** How many details the title leaves open. */
    private static int open(CodebookEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT).split(UNSPECIFIED, -1).length - 1;
    }

    private static boolean says(CodebookEntry entry, List<String> words) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(title::contains);
    }

    /** Whether the words of the detail apart the title is made of words of the other. */
    private static boolean saysNoMore(CodebookEntry option, List<String> words, CodebookEntry entry) {
        String rest = option.title().toLowerCase(Locale.ROOT);
        for (String word : words) {
            rest = rest.replaceAll(Pattern.quote(word) + "[a-z0-9]*", "");
        }
        return wordsOf(entry.title().toLowerCase(Locale.ROOT)).containsAll(wordsOf(rest));
    }

    private static Set<String> wordsOf(String title) {
        return Stream.of(title.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isShort(CodebookEntry entry) {
        return entry.code().undotted().length() < SHORT;
    }

    /** The codes that leave less open and differ in one character, and those of other lengths of a short code's category. */
    private List<CodebookEntry> beside(CodebookEntry entry) {
        TreeSet<CodebookEntry> beside = new TreeSet<>();
        StringBuilder text = new StringBuilder(entry.code().undotted());
        for (int at = FIRST_DETAIL; at < text.length(); at++) {
            char own = text.charAt(at);
            for (int detail = 0; detail < DETAILS.length(); detail++) {
                text.setCharAt(at, DETAILS.charAt(detail));
                codebook.find(text.substring(0, FIRST_DETAIL) + "." + text.substring(FIRST_DETAIL))
                        .ifPresent(beside::add);
            }
            text.setCharAt(at, own);
        }
        if (isShort(entry)) {
            codebook.billableBelow(entry.code().category()).stream()
                    .filter(other -> other.text().length() != entry.text().length())
                    .forEach(beside::add);
        }
        return beside.stream()
                .filter(other -> other.billable() && open(other) < open(entry))
                .toList();
    }

    private static boolean isManifestation(CodebookEntry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return title.contains(MANIFESTATION) && !title.contains(ORGANISM);
    }

    /** What the code first notes at the code and at its headers name; the notes of blocks and chapters speak of others. */
    private List<CodebookEntry> underlying(Icd10Code code) {
        return codebook.notesOf(code).stream()
                .filter(note -> note.kind() == NoteKind.CODE_FIRST)
                .filter(note -> note.carrier().first().equals(note.carrier().last()))
                .map(InstructionalNote::targets)
                .flatMap(List::stream)
                .map(CodePattern::range)
                .flatMap(this::named)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<CodebookEntry> named(CodeRange range) {
        return range.first().equals(range.last())
                ? codebook.find(range.first().text()).stream()
                : codebook.entries().stream()
                        .filter(entry -> entry.code().equals(entry.category()) && range.contains(entry.code()));
    }
}
