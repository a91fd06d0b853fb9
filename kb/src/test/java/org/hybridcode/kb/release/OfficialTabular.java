package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hybridcode.kb.code.CodeRange;

/** The chapters, blocks and notes of the official Tabular List, in document order. */
final class OfficialTabular {
    private static final Map<String, String> NOTE_ROWS = Map.of(
            "excludes1", "excludes1",
            "excludes2", "excludes2",
            "codeFirst", "code-first",
            "useAdditionalCode", "use-additional",
            "codeAlso", "code-also");
    /** References of the 2023 Tabular List that run backwards: misprints, left out. */
    private static final Set<String> MISPRINTS = Set.of("T63.81-R63.83");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?(\\.?-|-[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?)?");

    /** A chapter ("10", its range), block ("J00-J06") or code with what it says; chapters number 1 to 22. */
    record Place(String element, String name, String title, List<Note> notes) {}

    /** One reference of a note: the row kind and the reference as printed. */
    record Note(String kind, CodeRange target) {}

    private final List<Place> places = new ArrayList<>();

    private OfficialTabular() {}

    static OfficialTabular read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        OfficialTabular tabular = new OfficialTabular();
        try (InputStream in = Files.newInputStream(file)) {
            tabular.walk(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + " is not well-formed", e);
        }
        return tabular;
    }

    /** Chapters and blocks in document order. */
    List<Place> divisions() {
        return places.stream().filter(place -> !place.element().equals("diag")).toList();
    }

    /** The codes with what stands at them. */
    Map<String, Place> codes() {
        return places.stream()
                .filter(place -> place.element().equals("diag"))
                .collect(Collectors.toMap(Place::name, Function.identity(), (first, again) -> first));
    }

    /** Chapter and section name and title come as children, so a place is opened empty and filled. */
    private static final class Open {
        private final String element;
        private String name = "";
        private String title = "";
        private final List<Note> notes = new ArrayList<>();

        Open(String element) {
            this.element = element;
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        Deque<Open> open = new ArrayDeque<>();
        Deque<Integer> slots = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(xml.getLocalName());
                    text.setLength(0);
                    if (isPlace(xml.getLocalName())) {
                        Open place = new Open(xml.getLocalName());
                        place.name = xml.getLocalName().equals("section") ? xml.getAttributeValue(null, "id") : "";
                        open.push(place);
                        slots.push(places.size());
                        places.add(new Place("", "", "", List.of()));
                    }
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    path.pop();
                    if (isPlace(xml.getLocalName())) {
                        Open done = open.pop();
                        places.set(
                                slots.pop(), new Place(done.element, done.name, done.title, List.copyOf(done.notes)));
                    } else if (!open.isEmpty() && !path.isEmpty()) {
                        text(
                                open.peek(),
                                path.peek(),
                                xml.getLocalName(),
                                text.toString().strip());
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isPlace(String element) {
        return element.equals("chapter") || element.equals("section") || element.equals("diag");
    }

    private static void text(Open place, String parent, String element, String text) {
        if (element.equals("name") && isPlace(parent)) {
            place.name = text;
        } else if (element.equals("desc") && isPlace(parent)) {
            place.title = text;
        } else if (element.equals("note") && NOTE_ROWS.containsKey(parent)) {
            new TreeSet<>(references(text)).forEach(range -> place.notes.add(new Note(NOTE_ROWS.get(parent), range)));
        }
    }

    /** The references in brackets; those with a condition ("with fifth or sixth character 5") are left out. */
    private static List<CodeRange> references(String note) {
        List<CodeRange> found = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(note);
        while (brackets.find()) {
            for (String part : brackets.group(1).split(",", -1)) {
                if (REFERENCE.matcher(part.strip()).matches() && !MISPRINTS.contains(part.strip())) {
                    found.add(CodeRange.parse(part.strip()));
                }
            }
        }
        return found;
    }
}
