package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Writes a release with more codes: the codebook's rows from a wider code list of the same release, the words of the knowledge
 * base as they are. The titles of the new codes are no terms: what leads to a new code is said elsewhere.
 */
final class ExpandedFolder {
    private static final String CODEBOOK = "codebook.tsv";
    private static final String WORDS = "words.tsv";

    private final KnowledgeBaseFolder base;
    private final Manifest manifest;
    private final Path out;
    private final List<ManifestFile> files = new ArrayList<>();

    ExpandedFolder(KnowledgeBaseFolder base, Manifest manifest, Path out) {
        this.base = base;
        this.manifest = manifest;
        this.out = out;
    }

    /**
     * Writes the folder.
     *
     * @param codebook the codes that it has
     * @param list the wider code list
     * @param rows the rows of the wider code list
     * @param added the codes to add, billable there
     */
    void write(Codebook codebook, Codebook list, String rows, Set<Icd10Code> added) {
        Set<Icd10Code> codes = new TreeSet<>(added);
        for (CodebookEntry entry : codebook.entries()) {
            if (entry.billable()
                    && list.find(entry.text()).filter(CodebookEntry::billable).isPresent()) {
                codes.add(entry.code());
            }
        }
        file(CODEBOOK, FileRole.CODEBOOK, kept(rows, codes));
        List<String> words =
                new ArrayList<>(StarterWords.of(base, manifest, codes).lines());
        added.stream()
                .filter(code -> codebook.find(code.text()).isEmpty())
                .forEach(code -> words.addAll(List.of("of\t" + code.text(), "untitled")));
        file(WORDS, FileRole.WORDS, String.join("\n", words) + "\n");
        for (ManifestFile other : manifest.files()) {
            if (other.role() == FileRole.TERMS || other.role() == FileRole.INDEX || other.role() == FileRole.GEMS) {
                file(other.name(), other.role(), base.text(other));
            }
        }
        List<Source> sources = new ArrayList<>(manifest.sources());
        sources.add(Source.remark("Codes and wordings that an expansion found: the folder generated."));
        List<String> lines = new Manifest(manifest.release(), sources, files).lines();
        place(KnowledgeBaseReader.MANIFEST, String.join("\n", lines) + "\n");
    }

    private void file(String name, FileRole role, String text) {
        place(name, text);
        files.add(new ManifestFile(name, role, KnowledgeBaseFolder.sha256(text.getBytes(StandardCharsets.UTF_8))));
    }

    private void place(String name, String text) {
        try {
            Files.createDirectories(out);
            Path part = out.resolve(name + ".part");
            Files.writeString(part, text);
            Files.move(part, out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name + " to " + out, e);
        }
    }

    /** The rows of chapters and blocks, of these codes, of the headers above them, and what stands at any of these. */
    private static String kept(String rows, Set<Icd10Code> codes) {
        Set<Icd10Code> headers = new HashSet<>();
        codes.forEach(
                code -> Stream.iterate(code.parent(), Optional::isPresent, level -> level.flatMap(Icd10Code::parent))
                        .forEach(level -> headers.add(level.orElseThrow())));
        StringBuilder text = new StringBuilder();
        boolean keep = true;
        for (String row : (Iterable<String>) rows.lines()::iterator) {
            String[] cells = row.split("\t", -1);
            if (cells[0].equals("code")) {
                keep = codes.contains(new Icd10Code(cells[1]));
            } else if (cells[0].equals("header")) {
                keep = headers.contains(new Icd10Code(cells[1]));
            } else if (CodebookLoader.CARRIERS.contains(cells[0])) {
                keep = true;
            }
            if (keep) {
                text.append(row).append('\n');
            }
        }
        return text.toString();
    }
}
