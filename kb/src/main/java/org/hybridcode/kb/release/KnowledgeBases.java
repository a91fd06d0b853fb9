package org.hybridcode.kb.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.Gem;

/** The releases of a knowledge base; each is opened when a date asks for it. Immutable. */
public final class KnowledgeBases {
    /** The file that lists the releases of a folder. */
    public static final String LIST = "releases.tsv";

    private static final Comparator<Edition> BY_BEGIN = Comparator.comparing(
                    (Edition edition) -> edition.release().from())
            .thenComparing(edition -> edition.release().name());

    private record Edition(Release release, KnowledgeBaseFolder files, Supplier<Manifest> manifest) {
        KnowledgeBase opened() {
            return KnowledgeBaseReader.read(files, manifest.get());
        }
    }

    private final String name;
    private final List<Edition> editions;

    private KnowledgeBases(String name, List<Edition> editions) {
        this.name = name;
        this.editions = editions.stream().sorted(BY_BEGIN).toList();
    }

    /** The starter knowledge base. */
    public static KnowledgeBases starter() {
        KnowledgeBaseFolder folder = KnowledgeBaseFolder.starter();
        return new KnowledgeBases(
                folder.name(), List.of(new Edition(folder.manifest().release(), folder, folder::manifest)));
    }

    /**
     * The knowledge base in a folder: the releases that an import has put there, or one that people wrote.
     *
     * @throws KnowledgeBaseException when the folder is no knowledge base
     */
    public static KnowledgeBases in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeBaseException("no knowledge base at " + folder + ": not a folder; give one that holds a "
                    + LIST + " or a " + KnowledgeBaseReader.MANIFEST);
        }
        String name = "the knowledge base in " + folder;
        if (!Files.exists(folder.resolve(LIST))) {
            KnowledgeBaseFolder one = KnowledgeBaseFolder.on(folder);
            return new KnowledgeBases(name, List.of(new Edition(one.manifest().release(), one, one::manifest)));
        }
        return new KnowledgeBases(
                name,
                ReleaseList.in(folder).stream()
                        .map(holding -> edition(folder, holding))
                        .toList());
    }

    /** The codes and titles of the release in a folder that was in force before another one, if there is any. */
    static Optional<Codebook> codebookBefore(Release release, Path folder) {
        return ReleaseList.in(folder).stream()
                .filter(holding -> holding.release().from().isBefore(release.from()))
                .max(Comparator.comparing(holding -> holding.release().from()))
                .map(holding -> {
                    KnowledgeBaseFolder files = KnowledgeBaseFolder.on(holding.in(folder));
                    return CodebookLoader.read(
                            files.manifest(holding.manifestSha256()).files().stream()
                                    .filter(file -> file.role() == FileRole.CODEBOOK)
                                    .flatMap(file -> files.rows(file).stream())
                                    .toList(),
                            holding.release());
                });
    }

    private static Edition edition(Path folder, Holding holding) {
        KnowledgeBaseFolder files = KnowledgeBaseFolder.on(holding.in(folder));
        return new Edition(holding.release(), files, () -> files.manifest(holding.manifestSha256()));
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** The releases, the oldest first. */
    public List<Release> releases() {
        return editions.stream().map(Edition::release).toList();
    }

    /** Where the facts of a release come from. */
    public List<Source> sources(Release release) {
        return edition(release).manifest().get().sources();
    }

    /**
     * The General Equivalence Mappings that were imported with a release, from ICD-9-CM first; none when none were.
     *
     * @throws KnowledgeBaseException when their files cannot be read or are not those of the import
     */
    public List<Gem> equivalences(Release release) {
        Edition edition = edition(release);
        return Equivalences.read(edition.files(), edition.manifest().get());
    }

    /**
     * The encoder that was trained on a release and put beside it; none when none was.
     *
     * @throws KnowledgeBaseException when its file cannot be read or is not the one that was put there
     */
    public Optional<TrainedEncoder> encoder(Release release) {
        Edition edition = edition(release);
        return edition.manifest().get().encoder().map(file -> {
            String place = edition.files().name() + ": " + file.name();
            return new TrainedEncoder(place, edition.files().bytes(file), file.sha256());
        });
    }

    /**
     * Writes a release with more codes into a folder: rows of a wider code list, the words of the release, and what else it has but
     * its encoder.
     *
     * @param release of this knowledge base
     * @param list holds a release of the same name as an import wrote it
     * @param added codes of that one, billable
     * @param out where to; files of the same names are replaced
     * @throws KnowledgeBaseException when the other one has no such release with a codebook of its own
     */
    public void writeExpanded(Release release, KnowledgeBases list, Set<Icd10Code> added, Path out) {
        Edition edition = edition(release);
        Edition wider = list.editions.stream()
                .filter(other -> other.release().name().equals(release.name()))
                .findFirst()
                .orElseThrow(() -> new KnowledgeBaseException(list.name + " holds no release " + release.name()));
        String rows = wider.manifest().get().files().stream()
                .filter(file -> file.role() == FileRole.CODEBOOK)
                .map(wider.files()::text)
                .findFirst()
                .orElseThrow(() -> new KnowledgeBaseException(
                        list.name + " has no codebook that an import wrote; give one made by 'kb import'"));
        new ExpandedFolder(edition.files(), edition.manifest().get(), out)
                .write(edition.opened().codebook(), wider.opened().codebook(), rows, added);
    }

    /** The last day that any release covers. */
    public LocalDate lastDay() {
        return editions.stream()
                .map(edition -> edition.release().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The release in force on a date; of an October and an April edition that both cover it, the April one.
     *
     * @throws KnowledgeBaseException when no release covers the date, or the one that does cannot be read
     */
    public KnowledgeBase inForceOn(LocalDate date) {
        Optional<Edition> last = editions.stream()
                .filter(edition -> edition.release().covers(date))
                .reduce((earlier, later) -> later);
        return last.orElseThrow(() -> KnowledgeBaseException.notInForce(name, releases(), date))
                .opened();
    }

    /**
     * A release by its name.
     *
     * @throws KnowledgeBaseException when it is not there, or cannot be read
     */
    public KnowledgeBase named(String release) {
        return editions.stream()
                .filter(edition -> edition.release().name().equals(release))
                .findFirst()
                .orElseThrow(() -> new KnowledgeBaseException(name + " holds no release " + release + "; it holds "
                        + releases().stream().map(Release::name).collect(Collectors.joining(", "))))
                .opened();
    }

    private Edition edition(Release release) {
        return editions.stream()
                .filter(edition -> edition.release().equals(release))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " holds no release " + release.name()));
    }
}
