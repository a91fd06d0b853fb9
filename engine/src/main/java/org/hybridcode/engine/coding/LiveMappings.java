package org.hybridcode.engine.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingSet;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.review.MappingChecks;
import org.hybridcode.rules.rulebook.RulesException;

/**
 * The generated mappings of a knowledge base's folder, which may change while a process runs: a decision of a person, or an
 * expansion that has gone on. Safe to share between threads.
 *
 * <p>Whether the folder has changed is told by names, sizes and times of its files, and by their content when these differ.
 * Changed files are taken when all of them are of the one shape, nothing is found against the knowledge base and the rules that
 * decide, and the folder was the same before and after. What is not taken leaves the last good mappings in force, and is told
 * once.
 */
public final class LiveMappings {
    private final Path knowledgeBase;
    private final Consumer<Reload> told;
    private String looked;
    private CodingService given;
    private CodingService current;

    /**
     * Begins with the mappings that the folder holds now.
     *
     * @param service its knowledge base is that of the folder; its mappings are not used
     * @param knowledgeBase the folder of the knowledge base
     * @param told is told of each change, by the thread that asked for the next service
     * @throws RulesException when the mappings are not sound, with every finding
     * @throws UncheckedIOException when they cannot be read
     */
    public LiveMappings(CodingService service, Path knowledgeBase, Consumer<Reload> told) {
        this.knowledgeBase = knowledgeBase;
        this.told = told;
        this.looked = look();
        this.given = service;
        List<MappingFile> files = MappingFolder.in(knowledgeBase);
        List<Finding> findings = findings(files, service);
        if (!findings.isEmpty()) {
            throw new RulesException(findings);
        }
        this.current = service.withMappings(GeneratedMappings.of(MappingSet.of(files)));
    }

    /**
     * A service with the mappings as they are now, or as they were when they were last sound.
     *
     * @param service finds and decides everything else
     */
    public synchronized CodingService next(CodingService service) {
        if (service != given) {
            current = service.withMappings(current.mappings());
            given = service;
        }
        String now = look();
        if (!now.equals(looked)) {
            changed(now);
        }
        return current;
    }

    private void changed(String now) {
        try {
            List<MappingFile> files = MappingFolder.in(knowledgeBase);
            List<Finding> findings = files.isEmpty() ? List.of(missing()) : findings(files, given);
            if (!look().equals(now)) {
                return;
            }
            looked = now;
            MappingSet set = MappingSet.of(files);
            if (!findings.isEmpty()) {
                refuse(findings);
            } else if (!set.sha256().equals(sha256())) {
                take(set);
            }
        } catch (RulesException e) {
            refuseIfStill(now, e.findings());
        } catch (UncheckedIOException e) {
            refuseIfStill(now, List.of(finding(e.getMessage())));
        }
    }

    /** Files that are being written are looked at again before the next note. */
    private void refuseIfStill(String now, List<Finding> findings) {
        if (look().equals(now)) {
            looked = now;
            refuse(findings);
        }
    }

    private void take(MappingSet set) {
        String before = sha256();
        current = given.withMappings(GeneratedMappings.of(set));
        told.accept(new Reload(Reload.Part.MAPPINGS, true, set.sha256(), before, List.of()));
    }

    private void refuse(List<Finding> findings) {
        told.accept(new Reload(Reload.Part.MAPPINGS, false, sha256(), sha256(), findings));
    }

    private String sha256() {
        return current.mappings().rules().sha256();
    }

    private static List<Finding> findings(List<MappingFile> files, CodingService service) {
        return MappingChecks.of(files, service.knowledgeBase(), service.rulebook());
    }

    private static Finding missing() {
        return finding("holds no mappings; to take them away let their files hold none that is loaded");
    }

    private static Finding finding(String message) {
        return new Finding(MappingFolder.NAME, 0, "", FindingCode.TABLE, message);
    }

    /** What tells that a file is another one: its name, size, time and key; a folder that is not there says nothing. */
    private String look() {
        Path folder = knowledgeBase.resolve(MappingFolder.NAME);
        if (!Files.isDirectory(folder)) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                if (now.isRegularFile()) {
                    seen.append(file.getFileName())
                            .append(' ')
                            .append(now.size())
                            .append(' ');
                    seen.append(now.lastModifiedTime())
                            .append(' ')
                            .append(now.fileKey())
                            .append('\n');
                }
            }
        } catch (IOException e) {
            return "unreadable";
        }
        return seen.toString();
    }
}
