package org.hybridcode.engine.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;

/** How much of what a release of a knowledge base holds, counted after it has been opened. */
record Holdings(Map<String, Long> counts, String codebookSha256, String dictionarySha256) {

    Holdings {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static Holdings of(KnowledgeBases bases, Release release) {
        KnowledgeBase kb = bases.named(release.name());
        Map<String, Long> counts = new LinkedHashMap<>();
        codebook(kb.codebook(), counts);
        Map<TermKind, Long> terms = kb.lexicon().terms().stream()
                .collect(Collectors.groupingBy(Term::kind, () -> new EnumMap<>(TermKind.class), Collectors.counting()));
        terms.forEach((kind, count) -> counts.put("terms: " + label(kind.name()), count));
        counts.put(
                "terms made of words in one sentence",
                kb.lexicon().composites().values().stream()
                        .mapToLong(List::size)
                        .sum());
        counts.put("integral symptoms", (long) kb.lexicon().integralSymptoms().size());
        counts.put("combination codes", (long) kb.lexicon().combinations().size());
        counts.put(
                "index terms",
                kb.index().map(coder -> (long) coder.index().terms().size()).orElse(0L));
        counts.put(
                "equivalences with ICD-9-CM",
                bases.equivalences(release).stream()
                        .mapToLong(gem -> gem.entries().size())
                        .sum());
        return new Holdings(counts, kb.codebookSha256(), kb.dictionarySha256());
    }

    private static void codebook(Codebook codebook, Map<String, Long> counts) {
        long billable =
                codebook.entries().stream().filter(CodebookEntry::billable).count();
        counts.put("billable codes", billable);
        counts.put("headers", codebook.entries().size() - billable);
        counts.put("chapters", (long) codebook.chapters().size());
        counts.put("blocks", (long) codebook.blocks().size());
        Map<NoteKind, Long> notes = codebook.notes()
                .collect(Collectors.groupingBy(
                        InstructionalNote::kind, () -> new EnumMap<>(NoteKind.class), Collectors.counting()));
        notes.put(
                NoteKind.INCLUSION_TERM,
                codebook.entries().stream()
                        .mapToLong(
                                entry -> codebook.inclusionTermsOf(entry.code()).size())
                        .sum());
        notes.forEach((kind, count) -> counts.put("notes: " + label(kind.name()), count));
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
