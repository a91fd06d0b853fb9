package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.OpenPlace.RawLine;
import org.hybridcode.kb.official.TabularPlace.Level;

/** Puts a Tabular List together once all its codes are known, and so what its lines can refer to. */
final class TabularAssembly {
    /** A line of a list names the codes; the line that opens it needs none of its own. */
    static final String EMPTY_LIST = "opens a list in which no line was understood";

    private final String file;
    private final String version;
    private final List<OpenPlace> read;
    private final Map<OpenPlace, TabularPlace> bare = new HashMap<>();
    private final Map<Integer, CodeRange> chapters = new HashMap<>();
    private final Set<Icd10Code> categories = new HashSet<>();
    private final List<Unread> unread = new ArrayList<>();

    TabularAssembly(String file, String version, List<OpenPlace> read) {
        this.file = file;
        this.version = version;
        this.read = List.copyOf(read);
    }

    Tabular tabular() {
        Set<String> names = new HashSet<>();
        for (OpenPlace place : read) {
            TabularPlace known = named(place);
            bare.put(place, known);
            if (!names.add(known.level() + known.name())) {
                throw fault(place, known.name() + " stands twice; give the file as it was published");
            }
        }
        References references = new References(categories, chapters);
        List<TabularPlace> places = new ArrayList<>();
        for (OpenPlace place : read) {
            TabularPlace known = bare.get(place);
            places.add(new TabularPlace(
                    known.level(),
                    known.name(),
                    known.range(),
                    known.title(),
                    lines(place, references),
                    known.seventh(),
                    known.line()));
        }
        return new Tabular(file, version, places, unread);
    }

    private TabularPlace named(OpenPlace place) {
        try {
            TabularPlace known = place.place(List.of());
            if (known.level() == Level.CHAPTER) {
                chapters.put(Integer.valueOf(known.name()), known.range());
            } else if (known.isCategory()) {
                categories.add(known.range().first());
            }
            return known;
        } catch (NumberFormatException e) {
            throw fault(place, e, "a chapter has a number");
        } catch (IllegalArgumentException e) {
            throw fault(place, e, "");
        }
    }

    private OfficialFileException fault(OpenPlace place, String message) {
        return new OfficialFileException(file + ":" + place.line() + ": " + message);
    }

    private OfficialFileException fault(OpenPlace place, IllegalArgumentException cause, String instead) {
        return new OfficialFileException(
                file + ":" + place.line() + ": " + (instead.isEmpty() ? cause.getMessage() : instead)
                        + "; give the file as it was published",
                cause);
    }

    private List<NoteLine> lines(OpenPlace place, References references) {
        List<NoteLine> lines = new ArrayList<>();
        Map<NoteLine, String> faults = new HashMap<>();
        for (RawLine raw : place.notes()) {
            References.Found found = raw.kind().refers()
                    ? references.in(raw.kind(), raw.text())
                    : new References.Found(List.of(), Optional.empty());
            NoteLine line = new NoteLine(raw.kind(), raw.text(), found.patterns(), raw.heading(), raw.line());
            lines.add(line);
            found.fault().ifPresent(reason -> faults.put(line, reason));
        }
        for (int i = 0; i < lines.size(); i++) {
            report(lines, i, Optional.ofNullable(faults.get(lines.get(i))));
        }
        return lines;
    }

    private void report(List<NoteLine> lines, int index, Optional<String> reason) {
        NoteLine line = lines.get(index);
        boolean list =
                line.opensList() && reason.filter(References.NO_CODE::equals).isPresent();
        if (list
                && Tabular.opened(lines, index).stream()
                        .anyMatch(below -> !below.references().isEmpty())) {
            return;
        }
        reason.ifPresent(why -> unread.add(new Unread(file, line.line(), line.text(), list ? EMPTY_LIST : why)));
    }
}
