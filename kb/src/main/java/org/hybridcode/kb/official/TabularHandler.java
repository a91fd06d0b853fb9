package org.hybridcode.kb.official;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.official.TabularPlace.Level;

/** Takes the events of a Tabular List; what stands in its introduction and indexes is passed over. */
final class TabularHandler implements OfficialXml.Handler {
    private static final Map<String, Level> LEVELS =
            Map.of("chapter", Level.CHAPTER, "section", Level.BLOCK, "diag", Level.CODE);
    private static final Map<String, NoteKind> KINDS = Map.of(
            "notes", NoteKind.NOTE,
            "includes", NoteKind.INCLUDES,
            "inclusionTerm", NoteKind.INCLUSION_TERM,
            "excludes1", NoteKind.EXCLUDES1,
            "excludes2", NoteKind.EXCLUDES2,
            "codeFirst", NoteKind.CODE_FIRST,
            "useAdditionalCode", NoteKind.USE_ADDITIONAL,
            "codeAlso", NoteKind.CODE_ALSO);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String file;
    private final Optional<String> release;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<OpenPlace> open = new ArrayDeque<>();
    private final List<OpenPlace> places = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String version = "";
    private String character = "";
    private int begun;

    TabularHandler(String file) {
        this(file, Optional.empty());
    }

    TabularHandler(String file, Optional<String> release) {
        this.file = file;
        this.release = release;
    }

    @Override
    public void start(String element, XMLStreamReader xml, int line) {
        path.push(element);
        text.setLength(0);
        begun = line;
        if (LEVELS.containsKey(element)) {
            String id = xml.getAttributeValue(null, "id");
            OpenPlace place = new OpenPlace(LEVELS.get(element), id == null ? "" : id, line);
            open.push(place);
            places.add(place);
        } else if (KINDS.containsKey(element) && !open.isEmpty()) {
            open.peek().beginNotes();
        } else if (element.equals("extension")) {
            String given = xml.getAttributeValue(null, "char");
            character = given == null ? "" : given;
        }
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String element, int line) {
        path.pop();
        String read = SPACES.matcher(text).replaceAll(" ").strip();
        if (element.equals("version") && path.size() == 1) {
            version(read, line);
        } else if (LEVELS.containsKey(element)) {
            open.pop();
        } else if (!open.isEmpty() && !path.isEmpty()) {
            child(path.element(), element, read);
        }
        text.setLength(0);
    }

    private void version(String read, int line) {
        version = read;
        if (release.filter(expected -> !read.equals(expected)).isPresent()) {
            throw fault(line, "says version '" + read + "', not " + release.get() + "; give the file of that release");
        }
    }

    private void child(String parent, String element, String read) {
        if (LEVELS.containsKey(parent)) {
            if (element.equals("name")) {
                open.element().name(read);
            } else if (element.equals("desc")) {
                open.element().title(read);
            }
        } else if (element.equals("note") && KINDS.containsKey(parent)) {
            open.element().note(KINDS.get(parent), read, begun);
        } else if (element.equals("note") && parent.equals("sevenChrNote")) {
            open.element().seventhNote(read);
        } else if (element.equals("extension")) {
            extension(read);
        }
    }

    private void extension(String meaning) {
        if (character.length() != 1) {
            throw fault(begun, "'" + character + "' is no 7th character; give the file as it was published");
        }
        if (!open.element().seventh(character.charAt(0), meaning)) {
            throw fault(begun, "7th character " + character + " stands twice; give the file as it was published");
        }
    }

    private OfficialFileException fault(int line, String message) {
        return new OfficialFileException(file + ":" + line + ": " + message);
    }

    /** The whole, when the file has ended. */
    Tabular tabular() {
        if (version.isEmpty()) {
            throw new OfficialFileException(file + " says no version; give the file as it was published");
        }
        return new TabularAssembly(file, version, places).tabular();
    }
}
