package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.SideCodes;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Looks up the side that a note names for a part of the body when the words beside a condition do not (Official
 * Guidelines, Section I.B.13): "Pain in unspecified knee" is pain in the right knee where the note speaks of the right
 * knee and of no other. Where it says both, and the codebook has no code for both, there are two.
 */
final class Sides {
    /** The concepts of the words that name a side. */
    static final Set<String> WORDS = Set.of(Concepts.ofWord("right"), Concepts.ofWord("left"));

    private static final Map<String, Side> ALONE = Map.of(
            Concepts.ofWord("right"), Side.RIGHT,
            Concepts.ofWord("left"), Side.LEFT,
            Concepts.ofWord("bilateral"), Side.BILATERAL);
    /** How many characters may stand between a condition and its side: "cataract, left". */
    private static final int BESIDE = 2;

    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(right|left|bilateral|both)\\b((?:[ \\t]+[a-z]+){1,3})");
    private static final Set<SectionKind> CONCLUDING = EnumSet.of(
            SectionKind.CHIEF_COMPLAINT,
            SectionKind.ASSESSMENT,
            SectionKind.ASSESSMENT_AND_PLAN,
            SectionKind.IMPRESSION,
            SectionKind.FINAL_DIAGNOSIS,
            SectionKind.DISCHARGE_DIAGNOSIS);
    private static final String UNSPECIFIED = "unspecified";
    private static final String SIDE = Concepts.ofWord("side");

    private final Codebook codebook;
    private final SideCodes codes;
    private final Map<String, Map<Side, Mention>> bySite = new HashMap<>();
    /** The same, of what the patient comes with and what the provider concludes on: an examination compares both sides. */
    private final Map<String, Map<Side, Mention>> concluded = new HashMap<>();

    private final List<Mention> alone;

    private enum Side {
        RIGHT,
        LEFT,
        BILATERAL;

        static Side of(String word) {
            return word.equalsIgnoreCase("both") ? BILATERAL : valueOf(word.toUpperCase(Locale.ROOT));
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Sides(Codebook codebook, String note, List<Mention> mentions) {
        this.codebook = codebook;
        this.codes = new SideCodes(codebook);
        this.alone = mentions.stream()
                .filter(mention -> ALONE.containsKey(mention.conceptId()))
                .toList();
        Matcher said = SAID.matcher(note);
        while (said.find()) {
            Side side = Side.of(said.group(1));
            int at = said.start();
            mentions.stream()
                    .filter(mention ->
                            mention.span().begin() <= at && at < mention.span().end())
                    .findFirst()
                    .map(mention -> words(mention, at, said.end()))
                    .ifPresent(words -> Phrases.folded(said.group(2)).forEach(site -> tell(site, side, words)));
        }
    }

    private void tell(String site, Side side, Mention words) {
        bySite.computeIfAbsent(site, none -> new HashMap<>()).putIfAbsent(side, words);
        if (CONCLUDING.contains(words.section())) {
            concluded.computeIfAbsent(site, none -> new HashMap<>()).putIfAbsent(side, words);
        }
    }

    /** The sides of a site, or those that the conclusion tells where the note tells several. */
    private Map<Side, Mention> said(String site) {
        Map<Side, Mention> anywhere = bySite.getOrDefault(site, Map.of());
        Map<Side, Mention> concluding = concluded.getOrDefault(site, Map.of());
        return anywhere.size() > 1 && concluding.size() == 1 ? concluding : anywhere;
    }

    /** The words of the side alone: the condition that they may belong to is another one. */
    private static Mention words(Mention mention, int begin, int end) {
        Span span = new Span(begin, Math.min(end, mention.span().end()));
        return Concepts.isCode(mention.conceptId()) ? mention.part(SIDE, span) : mention;
    }

    /** For each draft that leaves a side open those that say it; none where the note says none. */
    List<Draft> completing(List<Draft> drafts) {
        return bySite.isEmpty() && alone.isEmpty()
                ? List.of()
                : drafts.stream().flatMap(draft -> completing(draft).stream()).toList();
    }

    private List<Draft> completing(Draft draft) {
        Optional<CodebookEntry> entry = codebook.find(draft.text())
                .filter(CodebookEntry::billable)
                .filter(found -> found.title().toLowerCase(Locale.ROOT).contains(UNSPECIFIED));
        List<Draft> completed = new ArrayList<>();
        Optional<Mention> beside = draft.head().stream()
                .flatMap(head -> alone.stream().filter(side -> stands(side, head)))
                .findFirst();
        if (beside.isPresent()) {
            Side side = ALONE.get(beside.get().conceptId());
            return entry.stream()
                    .flatMap(open -> meant(open, EnumSet.of(side)).values().stream())
                    .map(code -> sided(draft, code, beside.get()))
                    .toList();
        }
        entry.ifPresent(open -> {
            for (String site : sites(open)) {
                Map<Side, Mention> said = said(site);
                meant(open, said.keySet())
                        .forEach((side, code) -> completed.add(sided(draft, code, mention(said, side))));
            }
        });
        return completed;
    }

    /** Whether a side stands right beside a condition. */
    private static boolean stands(Mention side, Mention head) {
        int before = head.span().begin() - side.span().end();
        int behind = side.span().begin() - head.span().end();
        return side.sentence() == head.sentence()
                && (before >= 0 && before <= BESIDE || behind >= 0 && behind <= BESIDE);
    }

    private static Mention mention(Map<Side, Mention> said, Side side) {
        return said.containsKey(side) ? said.get(side) : said.get(Side.BILATERAL);
    }

    /** The parts of the body whose side the title leaves open: the words behind "unspecified". */
    private static List<String> sites(CodebookEntry entry) {
        List<String> words = Phrases.folded(entry.title());
        List<String> sites = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(UNSPECIFIED)) {
                sites.add(words.get(i + 1));
            }
        }
        return sites;
    }

    private Map<Side, CodebookEntry> meant(CodebookEntry open, Set<Side> said) {
        Map<Side, CodebookEntry> meant = new EnumMap<>(Side.class);
        if (said.contains(Side.BILATERAL)) {
            Optional<CodebookEntry> both = onSide(open, Side.BILATERAL);
            Set<Side> sides = both.isPresent() ? EnumSet.of(Side.BILATERAL) : EnumSet.of(Side.RIGHT, Side.LEFT);
            sides.forEach(side -> onSide(open, side).ifPresent(code -> meant.put(side, code)));
        } else if (said.size() == 1) {
            said.forEach(side -> onSide(open, side).ifPresent(code -> meant.put(side, code)));
        }
        return meant;
    }

    private Optional<CodebookEntry> onSide(CodebookEntry open, Side side) {
        return codes.on(open, side.word());
    }

    private static Draft sided(Draft draft, CodebookEntry entry, Mention side) {
        return draft.sharpened(entry.code(), List.of(side));
    }
}
