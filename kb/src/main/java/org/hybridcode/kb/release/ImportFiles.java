package org.hybridcode.kb.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Reading;

/** The files of an import, opened; what each is of which release, for the manifest. */
final class ImportFiles {
    private final ImportRequest request;
    private final Release release;
    private final ImportLog log;
    private final List<Source> sources = new ArrayList<>();

    ImportFiles(ImportRequest request, Release release, ImportLog log) {
        this.request = request;
        this.release = release;
        this.log = log;
    }

    /** The one file of a role, if it is given. */
    Optional<OfficialFile> one(ImportRole role) {
        List<Path> paths = request.of(role);
        if (paths.size() > 1) {
            throw new KnowledgeBaseException("--" + role.label() + " takes one file, not " + paths.size());
        }
        return paths.stream().findFirst().map(path -> OfficialFile.at(path, role.member()));
    }

    /** The files of a role. */
    List<OfficialFile> all(ImportRole role) {
        return request.of(role).stream()
                .map(path -> OfficialFile.at(path, role.member()))
                .toList();
    }

    /** Reads the one file of a role, if it is given; notes it as a source and lists what was not understood. */
    <T> Optional<T> read(ImportRole role, Function<OfficialFile, Reading<T>> reader) {
        return one(role).map(file -> read(role, file, reader));
    }

    /** As {@link #read(ImportRole, Function)}, of this very file. */
    <T> T read(ImportRole role, OfficialFile file, Function<OfficialFile, Reading<T>> reader) {
        used(role, file, "");
        Reading<T> reading = reader.apply(file);
        log.list(reading.unread());
        return reading.content();
    }

    /**
     * Notes a source for the manifest.
     *
     * @param of the fiscal year that the file says it is of; empty when it says none
     * @throws KnowledgeBaseException when that year is younger than the release
     */
    void used(ImportRole role, OfficialFile file, String of) {
        int year = of.isEmpty() ? ReleaseName.yearIn(file.name()) : ReleaseName.yearIn(of);
        if (year > ReleaseName.year(release)) {
            throw new KnowledgeBaseException(file.name() + " is of release " + year + ", younger than "
                    + release.name() + "; give the file of " + ReleaseName.year(release) + " or import release "
                    + year);
        }
        sources.add(new Source(
                role.label(), file.name(), file.sha256(), year == 0 ? "" : Integer.toString(year), remark(role, year)));
    }

    /** As {@link #used}, for a file that has to be of the very year. */
    void usedOfYear(ImportRole role, OfficialFile file) {
        int year = ReleaseName.yearIn(file.name());
        if (year != 0 && year != ReleaseName.year(release)) {
            throw new KnowledgeBaseException(file.name() + " is of release " + year + ", not " + release.name()
                    + "; give the file of " + ReleaseName.year(release) + " or --release " + year);
        }
        used(role, file, "");
    }

    private String remark(ImportRole role, int year) {
        if (year == 0 && role == ImportRole.ORDER) {
            return "its name says no year; taken as that of " + ReleaseName.year(release);
        }
        return year == 0 || year == ReleaseName.year(release)
                ? ""
                : "of " + year + ", not of " + ReleaseName.year(release) + ": "
                        + (role == ImportRole.TABULAR
                                ? "notes, inclusion terms and 7th characters are those of that year"
                                : "what changed since is missing");
    }

    /** Notes that a file was not given, and what that means. */
    void missing(ImportRole role, String remark) {
        sources.add(new Source(role.label(), "", "", "", remark));
    }

    /** Notes a source that is no file. */
    void remark(String text) {
        sources.add(Source.remark(text));
    }

    /** The sources in the order in which they were used. */
    List<Source> sources() {
        return List.copyOf(sources);
    }
}
