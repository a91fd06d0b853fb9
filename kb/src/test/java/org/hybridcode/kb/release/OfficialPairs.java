package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The pairs of codes that one kind of note of the official Tabular List sets against each other, found by walking the
 * document from the chapter down to each code: on purpose without the readers and types that it checks.
 */
final class OfficialPairs {
    private static final Pattern RANGE = Pattern.compile("\\(([A-Z]\\d[0-9A-Z])-([A-Z]\\d[0-9A-Z])\\)$");

    /**
     * A chapter or a block, its first and last category, and what its notes mean. A block of blocks stands before
     * these in the document and not around them.
     */
    private record Division(String first, String last, List<BitSet> targets) {}

    private final List<Division> divisions = new ArrayList<>();
    private final TreeMap<String, Integer> categories = new TreeMap<>();
    private final Map<String, BitSet> meant = new HashMap<>();
    private final OfficialReferences references = new OfficialReferences();
    private final double[] places;
    private final String note;
    private final List<String> codes;
    private final Map<String, List<BitSet>> targetsByDiag = new HashMap<>();

    /**
     * @param note the element, {@code excludes1}
     * @param codes the dotted codes in order
     */
    OfficialPairs(Path tabular, String note, List<String> codes) throws IOException {
        this.note = note;
        this.codes = List.copyOf(codes);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Element root = factory.newDocumentBuilder().parse(tabular.toFile()).getDocumentElement();
            number(root);
            this.places = codes.stream().mapToDouble(this::place).toArray();
            walk(root, List.of());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(tabular + " cannot be read", e);
        }
    }

    private void number(Element place) {
        if (place.getTagName().equals("diag")) {
            categories.put(text(place, "name"), categories.size());
        } else {
            List.of("chapter", "section", "diag")
                    .forEach(inner -> children(place, inner).forEach(this::number));
        }
    }

    private void walk(Element place, List<BitSet> inherited) {
        List<BitSet> targets = new ArrayList<>(inherited);
        Matcher range = RANGE.matcher(place.getTagName().equals("diag") ? "" : text(place, "desc"));
        boolean division = range.find();
        if (place.getTagName().equals("chapter")) {
            references.chapter(text(place, "name"), range.group(1), range.group(2));
        }
        if (division) {
            divisions.stream()
                    .filter(outer -> place(outer.first()) <= place(range.group(1)))
                    .filter(outer -> place(range.group(2)) <= place(outer.last()))
                    .forEach(outer -> targets.addAll(outer.targets()));
        }
        children(place, note)
                .forEach(list -> children(list, "note").forEach(entry -> references(entry.getTextContent(), targets)));
        if (place.getTagName().equals("diag")) {
            targetsByDiag.put(text(place, "name"), targets);
        } else if (division) {
            divisions.add(new Division(range.group(1), range.group(2), targets));
        }
        for (String inner : List.of("chapter", "section", "diag")) {
            children(place, inner).forEach(child -> walk(child, targets));
        }
    }

    private static String text(Element place, String child) {
        return children(place, child).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private void references(String sentence, List<BitSet> targets) {
        for (OfficialReferences.Meant found : references.in(sentence, !note.equals("excludes1"))) {
            targets.add(meant.computeIfAbsent(found.toString(), key -> {
                BitSet spanned = between(found.first(), found.last());
                Predicate<String> asked = Pattern.compile(found.asked()).asPredicate();
                BitSet fitting = new BitSet(codes.size());
                spanned.stream()
                        .filter(i -> asked.test(codes.get(i).replace(".", "")))
                        .forEach(fitting::set);
                return fitting;
            }));
        }
    }

    private BitSet between(String first, String last) {
        double from = place(first);
        double to = place(last);
        BitSet found = new BitSet(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            boolean above = places[i] > from || (places[i] == from && code.compareTo(first) >= 0);
            boolean below = places[i] < to || (places[i] == to && (code.compareTo(last) <= 0 || code.startsWith(last)));
            found.set(i, above && below);
        }
        return found;
    }

    /** Where a code's category stands in the document (D3A before D37); a younger one stands behind its neighbour. */
    private double place(String code) {
        String category = code.substring(0, 3);
        Integer known = categories.get(category);
        return known == null ? categories.floorEntry(category).getValue() + 0.5 : known;
    }

    /** The codes (as positions in the list) that the notes over a code mean; not those of a reference it is part of. */
    BitSet of(int code) {
        BitSet others = new BitSet(codes.size());
        for (BitSet target : targets(codes.get(code))) {
            if (!target.get(code)) {
                others.or(target);
            }
        }
        return others;
    }

    /** A code with a 7th character, or one younger than the Tabular List, takes what stands over its stem, or over its neighbour. */
    private List<BitSet> targets(String code) {
        for (int length = code.length(); length >= 3; length--) {
            List<BitSet> found = targetsByDiag.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        double neighbour = Math.floor(place(code));
        return divisions.stream()
                .filter(division -> place(division.first()) <= neighbour && neighbour <= place(division.last()))
                .min(Comparator.comparingDouble(division -> place(division.last()) - place(division.first())))
                .orElseThrow(() -> new IllegalStateException("no chapter of the Tabular List holds " + code))
                .targets();
    }
}
