package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.rules.facts.CodePair;
import org.hybridcode.rules.facts.Combination;

/**
 * Finds, for the code of a right and that of a left side, the code of both: it is of the same category, and its title says
 * the same but for the side (Official Guidelines, Section I.B.13).
 */
final class BothSides {
    private static final String RIGHT = "right";
    private static final String LEFT = "left";
    private static final String BOTH = "bilateral";
    private static final String UNSPECIFIED = "unspecified";
    private static final Set<String> SIDES = Set.of(RIGHT, LEFT, BOTH);
    /** What titles say of a side alone: "unilateral ..., right knee", "bilateral ... of knee"; "right eye", "bilateral". */
    private static final Set<String> OF_SIDES = Set.of(RIGHT, LEFT, BOTH, "unilateral", "of", "eye", "ear");

    private final Codebook codebook;

    BothSides(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * For every code of both sides in play and one of a side that it takes in, and for every code of a side and one that
     * leaves open the side beside something else: the latter says the condition with less.
     */
    List<CodePair> pairs(Collection<Icd10Code> inPlay) {
        List<Titled> both = said(inPlay, BOTH);
        List<Titled> sides = Stream.of(RIGHT, LEFT)
                .flatMap(side -> said(inPlay, side).stream())
                .toList();
        List<Titled> sided = Stream.concat(both.stream(), sides.stream()).toList();
        return Stream.concat(pairs(both, sides), pairs(sided, withoutSide(inPlay)))
                .toList();
    }

    private static Stream<CodePair> pairs(List<Titled> more, List<Titled> less) {
        return more.stream().flatMap(one -> less.stream()
                .filter(one::saysTheSameAs)
                .map(other -> new CodePair(CodePair.SAID_WITH_MORE, one.code(), other.code())));
    }

    /** "Otitis media, unspecified, unspecified ear" without its ear. Where nothing but the side is open, GDL-0003 decides. */
    private List<Titled> withoutSide(Collection<Icd10Code> codes) {
        return said(codes, List.of())
                .map(Titled::withOneMoreDetail)
                .flatMap(Optional::stream)
                .toList();
    }

    /** For every two sides in play the code of both, each side once as what it takes in. */
    List<Combination> of(Collection<Icd10Code> inPlay) {
        List<Titled> rights = said(inPlay, RIGHT);
        if (rights.isEmpty()) {
            return List.of();
        }
        List<Combination> found = new ArrayList<>();
        for (Titled left : said(inPlay, LEFT)) {
            rights.stream().filter(left::saysTheSameAs).forEach(right -> both(right)
                    .ifPresent(entry -> {
                        found.add(new Combination(entry, right.code(), left.code()));
                        found.add(new Combination(entry, left.code(), right.code()));
                    }));
        }
        return found;
    }

    private List<Titled> said(Collection<Icd10Code> codes, String side) {
        return said(codes, List.of(side)).toList();
    }

    private Stream<Titled> said(Collection<Icd10Code> codes, List<String> sides) {
        return codes.stream()
                .map(code -> codebook.find(code.text()).orElseThrow())
                .filter(entry -> says(entry, sides))
                .map(Titled::of);
    }

    /** Whether the title says these sides and no other: "bilateral field defects, right side" says two. */
    private static boolean says(CodebookEntry entry, List<String> sides) {
        List<String> said = new ArrayList<>(Phrases.folded(entry.title()));
        said.retainAll(SIDES);
        return said.equals(sides);
    }

    private Optional<CodebookEntry> both(Titled right) {
        return codebook.billableBelow(right.code().category()).stream()
                .filter(entry -> says(entry, List.of(BOTH)))
                .filter(entry -> Titled.of(entry).saysTheSameAs(right))
                .findFirst();
    }

    /** A code and the words of its title that speak of no side. */
    private record Titled(Icd10Code code, List<String> words) {

        static Titled of(CodebookEntry entry) {
            return new Titled(
                    entry.code(),
                    Phrases.folded(entry.title()).stream()
                            .filter(word -> !OF_SIDES.contains(word))
                            .sorted()
                            .toList());
        }

        /** The same with one "unspecified" less, where the title has it twice. */
        Optional<Titled> withOneMoreDetail() {
            List<String> rest = new ArrayList<>(words);
            return rest.remove(UNSPECIFIED) && rest.contains(UNSPECIFIED)
                    ? Optional.of(new Titled(code, List.copyOf(rest)))
                    : Optional.empty();
        }

        boolean saysTheSameAs(Titled other) {
            return code.category().equals(other.code.category()) && words.equals(other.words);
        }
    }
}
