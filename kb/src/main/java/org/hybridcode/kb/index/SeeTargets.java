package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the terms that "see" and "see also" name. Safe to share between threads. */
final class SeeTargets {
    private static final Pattern CODES =
            Pattern.compile("(?:sub)?categor(?:y|ies)\\b.*|.*\\b[A-Z][0-9][0-9A-Z](\\.[0-9A-Z-]*)?-?[A-Z0-9.]*\\b.*");
    private static final Pattern BESIDE = Pattern.compile("^and | by (?:site|type)\\b.*");
    private static final Pattern OPEN = Pattern.compile("by .*|as .*|specific .*|named .*");
    private static final Map<String, Integer> NEOPLASM_COLUMNS = Map.of(
            "malignant", 0,
            "malignant primary", 0,
            "secondary", 1,
            "malignant secondary", 1,
            "in situ", 2,
            "benign", 3,
            "uncertain behavior", 4,
            "unspecified behavior", 5);

    private final MainTerms mains;
    private final Function<IndexTerm, Subterms> subterms;
    private final Map<String, SeeTarget> known = new ConcurrentHashMap<>();

    SeeTargets(MainTerms mains, Function<IndexTerm, Subterms> subterms) {
        this.mains = mains;
        this.subterms = subterms;
    }

    /** Where the text leads that is printed in this part of the index. */
    SeeTarget find(String text, IndexTable from) {
        return known.computeIfAbsent(from.letter() + text, none -> resolved(text.strip(), from));
    }

    private SeeTarget resolved(String text, IndexTable from) {
        if (text.endsWith("condition") || text.endsWith("conditions")) {
            return SeeTarget.of(SeeTarget.Kind.CONDITION);
        }
        if (text.startsWith("Table of Drugs") || text.startsWith("Table of drugs")) {
            return new SeeTarget(SeeTarget.Kind.DRUG, Optional.empty(), drugColumn(text), true);
        }
        List<String> parts = parts(text.replaceFirst("^Index to Diseases and Injuries, ", "")
                .replaceFirst("^Table of Neoplasms?", "Neoplasm"));
        if (parts.isEmpty()) {
            return SeeTarget.of(CODES.matcher(text).matches() ? SeeTarget.Kind.CODES : SeeTarget.Kind.UNRESOLVED);
        }
        if (parts.get(0).startsWith("Neoplasm")) {
            return neoplasm(parts);
        }
        SeeTarget path = path(parts, from);
        boolean codes =
                path.kind() == SeeTarget.Kind.UNRESOLVED && CODES.matcher(text).matches();
        return codes ? SeeTarget.of(SeeTarget.Kind.CODES) : path;
    }

    private static int drugColumn(String text) {
        if (text.contains("adverse effect") || text.contains("character 5")) {
            return 4;
        }
        return text.contains("underdosing") || text.contains("character 6") ? 5 : text.contains("poisoning") ? 0 : -1;
    }

    private static List<String> parts(String text) {
        String plain = PrintedTitle.words(text).replace(" - ", ", ").replace(';', ',');
        List<String> parts = new ArrayList<>();
        for (String part : plain.split(",", -1)) {
            String clean = BESIDE.matcher(part.strip()).replaceAll("");
            if (!clean.isEmpty() && !OPEN.matcher(clean).matches()) {
                parts.add(clean);
            }
        }
        return parts;
    }

    private SeeTarget neoplasm(List<String> parts) {
        int column = -1;
        List<String> site = new ArrayList<>();
        for (String part : parts) {
            String plain = part.replaceFirst("^Neoplasms? ?", "");
            if (NEOPLASM_COLUMNS.containsKey(plain)) {
                column = Math.max(column, NEOPLASM_COLUMNS.get(plain));
            } else if (plain.endsWith(" malignant")) {
                column = 0;
                site.add(plain.replace(" malignant", ""));
            } else if (!plain.isEmpty()) {
                site.add(plain);
            }
        }
        for (IndexTerm root : mains.at("neoplasm")) {
            if (root.table() == IndexTable.NEOPLASM) {
                Descent descent = descend(new Descent(root, 0), site);
                return new SeeTarget(
                        SeeTarget.Kind.NEOPLASM, Optional.of(descent.term()), column, descent.parts() == site.size());
            }
        }
        return SeeTarget.of(SeeTarget.Kind.UNRESOLVED);
    }

    private record Descent(IndexTerm term, int parts) {}

    private SeeTarget path(List<String> parts, IndexTable from) {
        Optional<Descent> best = Optional.empty();
        for (int size = parts.size(); size > 0; size--) {
            for (IndexTerm main : mains(String.join(" ", parts.subList(0, size)), from)) {
                Descent found = descend(new Descent(main, size), parts.subList(size, parts.size()));
                if (best.isEmpty() || isNearer(found, best.get(), from)) {
                    best = Optional.of(found);
                }
            }
        }
        return best.map(found -> new SeeTarget(
                        SeeTarget.Kind.TERM, Optional.of(found.term()), -1, found.parts() == parts.size()))
                .orElse(SeeTarget.of(SeeTarget.Kind.UNRESOLVED));
    }

    /** Whether a target explains more of the path; or as much, and stands in the same part of the index. */
    private static boolean isNearer(Descent one, Descent other, IndexTable from) {
        return one.parts() > other.parts()
                || one.parts() == other.parts()
                        && one.term().table() == from
                        && other.term().table() != from;
    }

    /** The main terms of this title, those of the same part first. */
    private List<IndexTerm> mains(String title, IndexTable from) {
        List<IndexTerm> ordered = new ArrayList<>(mains.at(IndexWords.key(title)));
        for (String form : TitleForms.of(title)) {
            mains.at(IndexWords.key(form)).stream()
                    .filter(main -> !ordered.contains(main))
                    .forEach(ordered::add);
        }
        ordered.sort(Comparator.comparingInt((IndexTerm main) -> main.table() == from ? 0 : 1)
                .thenComparingInt(main -> main.title().startsWith(title) ? 0 : 1)
                .thenComparing(Comparator.naturalOrder()));
        return ordered;
    }

    private Descent descend(Descent at, List<String> parts) {
        Descent best = at;
        for (int size = parts.size(); size > 0; size--) {
            String title = String.join(" ", parts.subList(0, size));
            List<String> rest = parts.subList(size, parts.size());
            Optional<IndexTerm> next =
                    Needed.of(title).words().isEmpty() ? Optional.of(at.term()) : step(at.term(), title);
            if (next.isPresent()) {
                Descent found = descend(new Descent(next.get(), at.parts() + size), rest);
                best = found.parts() > best.parts() ? found : best;
            }
        }
        return best.parts() > at.parts() || parts.isEmpty() ? best : divided(at, parts);
    }

    /** The first part taken as two terms one below the other: {@code upper limb} for {@code limb, upper}. */
    private Descent divided(Descent at, List<String> parts) {
        List<String> words = Needed.of(parts.get(0)).words();
        Descent best = at;
        for (String word : words) {
            for (Subterms.Choice choice : subterms.apply(at.term()).at(word)) {
                List<String> left = new ArrayList<>(words);
                if (left.removeAll(choice.needed().words())
                        && words.containsAll(choice.needed().words())
                        && !left.isEmpty()) {
                    List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
                    rest.add(0, String.join(" ", left));
                    Descent found = descend(new Descent(choice.term(), at.parts()), rest);
                    best = found.parts() > best.parts() ? found : best;
                }
            }
        }
        return best;
    }

    private Optional<IndexTerm> step(IndexTerm term, String title) {
        Subterms below = subterms.apply(term);
        for (String form : TitleForms.of(title)) {
            Optional<Subterms.Choice> exact = below.exactly(form);
            if (exact.isPresent()) {
                return exact.map(Subterms.Choice::term);
            }
        }
        return below.exactly(title).or(() -> holding(below, title)).map(Subterms.Choice::term);
    }

    /** The first choice that needs all words of the title and more, or all but the last ones of the title. */
    private static Optional<Subterms.Choice> holding(Subterms below, String title) {
        List<String> words = Needed.of(title).words();
        Optional<Subterms.Choice> best = Optional.empty();
        for (String key : below.words()) {
            for (Subterms.Choice choice : below.at(key)) {
                if (choice.needed().words().containsAll(words)
                        && (best.isEmpty()
                                || choice.term().position() < best.get().term().position())) {
                    best = Optional.of(choice);
                }
            }
        }
        return best;
    }
}
