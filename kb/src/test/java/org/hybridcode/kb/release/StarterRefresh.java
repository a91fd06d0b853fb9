package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.release.OfficialTabular.Place;

/**
 * Sets the facts in the starter files that are not curated (titles, headers, chronic flags, notes between codes of the
 * starter set) to what the official release says. A curator adds {@code code J45.901} with its terms and runs this.
 */
final class StarterRefresh {
    private static final Pattern CHAPTER_RANGE = Pattern.compile("(.*) \\(([A-Z][0-9A-Z]{2}-[A-Z][0-9A-Z]{2})\\)");

    private final OfficialRelease official;
    private final TreeMap<Icd10Code, List<String>> curated = new TreeMap<>();

    private final List<Place> divisions;
    private final Map<String, Place> codes;
    private final Map<Icd10Code, CodeRange> home = new HashMap<>();
    private final Map<CodeRange, Boolean> touched = new HashMap<>();

    StarterRefresh(OfficialRelease official) {
        this.official = official;
        this.divisions = official.tabular().divisions();
        this.codes = official.tabular().codes();
    }

    /** {@code args[0]}: the folder of the starter files, rewritten in place. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        OfficialRelease official = OfficialRelease.read(OfficialRelease.data().orElseThrow());
        for (Map.Entry<String, String> file :
                new StarterRefresh(official).refreshed(read(folder)).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The chapter files of a folder by name. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.getFileName().toString().matches("\\d\\d-.*\\.tsv"))
                    .toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** The files with every fact set anew; what is curated stays as it is, codes in order. */
    Map<String, String> refreshed(Map<String, String> files) {
        files.values().forEach(this::curate);
        curated.keySet().forEach(code -> home.put(code, homeOf(code)));
        Map<String, String> result = new LinkedHashMap<>();
        files.keySet().forEach(name -> result.put(name, file(Integer.parseInt(name.substring(0, 2)))));
        return result;
    }

    private void curate(String file) {
        List<String> rows = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            if (line.startsWith("code\t")) {
                rows = new ArrayList<>();
                Icd10Code code = new Icd10Code(line.split("\t", -1)[1]);
                if (curated.putIfAbsent(code, rows) != null) {
                    throw new IllegalStateException("code " + code + " stands twice; put its rows together");
                }
            } else if (line.matches("(term|lay|abbr|drug|integral)\t.*")) {
                rows.add(line);
            }
        }
    }

    private String file(int chapter) {
        List<String> lines = new ArrayList<>(header());
        boolean inside = false;
        for (Place place : divisions) {
            if (place.element().equals("chapter")) {
                inside = Integer.parseInt(place.name()) == chapter;
            }
            if (inside) {
                division(place, lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> header() {
        return List.of(
                "# Hybrid-Code starter knowledge base. Release and sources: release.tsv. Columns are separated by one tab.",
                "# Curated by hand: which codes stand here, and their rows term, lay, abbr, drug and integral.",
                "#   term      wording in clinical use; HEAD + WORD means both in one sentence, in any order",
                "#   lay       a patient's wording",
                "#   abbr      short form with other meanings, and the context words (a|b) of which the note must hold one",
                "#   drug      treatment that shows the condition to be current",
                "#   integral  symptom that is part of the condition and not coded with it",
                "# Official facts, set by the refresh described in kb/README.md: chapter, block, header, code (chronic flag",
                "#   A acute, C chronic, B both, N neither, - unknown; title), and the notes excludes1, excludes2, code-first,",
                "#   use-additional and code-also, each with a reference, where it means a code of the starter set.");
    }

    private void division(Place place, List<String> lines) {
        if (place.element().equals("chapter")) {
            Matcher title = CHAPTER_RANGE.matcher(place.title());
            if (!title.matches()) {
                throw new IllegalStateException("chapter " + place.name() + " names no range");
            }
            lines.add("");
            lines.add("chapter\t" + place.name() + "\t" + title.group(2) + "\t" + title.group(1));
            notes(place, lines);
            return;
        }
        CodeRange range = CodeRange.parse(place.name());
        List<Icd10Code> codes =
                curated.keySet().stream().filter(range::contains).toList();
        if (!codes.isEmpty()) {
            lines.add("");
            lines.add("block\t" + range + "\t" + place.title().replaceFirst(" \\([^()]*\\)$", ""));
            notes(place, lines);
        }
        Icd10Code before = new Icd10Code("A00");
        for (Icd10Code code : curated.keySet()) {
            if (home.get(code).equals(range)) {
                code(before, code, lines);
                before = code;
            }
        }
    }

    /**
     * The block a code stands below: the narrowest one that holds it, for chapter 2 nests its blocks; or, for a code
     * younger than the Tabular List's blocks, the last one before it.
     */
    private CodeRange homeOf(Icd10Code code) {
        List<CodeRange> blocks = divisions.stream()
                .filter(place -> place.element().equals("section"))
                .map(place -> CodeRange.parse(place.name()))
                .filter(block -> block.first().compareTo(code) <= 0)
                .toList();
        List<CodeRange> holding =
                blocks.stream().filter(block -> block.contains(code)).toList();
        return (holding.isEmpty() ? blocks : holding)
                .stream()
                        .max(Comparator.comparing(CodeRange::first)
                                .thenComparing(CodeRange::last, Comparator.reverseOrder()))
                        .orElseThrow();
    }

    private void code(Icd10Code before, Icd10Code code, List<String> lines) {
        lines.add("");
        for (int length = 3; length < code.undotted().length(); length++) {
            Icd10Code level = Icd10Code.ofUndotted(code.undotted().substring(0, length));
            boolean known = before.isWithin(level) && !before.equals(new Icd10Code("A00"));
            if (!known && official.order().containsKey(level)) {
                String until = official.retired().containsKey(level)
                        ? "\t" + official.retired().get(level)
                        : "";
                lines.add(
                        "header\t" + level + "\t" + official.order().get(level).title() + until);
                notesAt(level, lines);
            }
        }
        lines.add("code\t" + code + "\t" + official.chronicFlag(code) + "\t"
                + official.order().get(code).title());
        notesAt(code, lines);
        lines.addAll(curated.get(code));
    }

    private void notesAt(Icd10Code code, List<String> lines) {
        if (codes.containsKey(code.text())) {
            notes(codes.get(code.text()), lines);
        }
    }

    private void notes(Place place, List<String> lines) {
        place.notes().stream()
                .filter(note -> touched.computeIfAbsent(note.target(), this::meansCurated))
                .map(note -> note.kind() + "\t" + note.target())
                .distinct()
                .forEach(lines::add);
    }

    private boolean meansCurated(CodeRange range) {
        return curated.keySet().stream().anyMatch(range::contains);
    }
}
