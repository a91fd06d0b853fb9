package org.hybridcode.rules.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The second fence: what compiled site rules refer to is held against a list before any of their classes is loaded. The
 * list is data, {@code fence/references.txt}.
 */
final class ReferenceFence {
    private static final String LIST = "/fence/references.txt";
    private static final String SUFFIX = ".class";

    private final Set<String> names;
    private final List<String> openings;

    private ReferenceFence(List<String> lines) {
        this.names = lines.stream().filter(line -> !line.endsWith("*")).collect(Collectors.toUnmodifiableSet());
        this.openings = lines.stream()
                .filter(line -> line.endsWith("*"))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** The fence of the list that comes with the program. */
    static ReferenceFence listed() {
        return new ReferenceFence(Resources.text(LIST)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList());
    }

    /**
     * What the classes refer to beside each other and the list.
     *
     * @param classes class files by path, {@code site/Rules1.class}
     */
    Set<String> beyond(Map<String, byte[]> classes) {
        Set<String> beyond = new TreeSet<>();
        classes.values().forEach(bytes -> ClassReferences.of(bytes).stream()
                .filter(name -> !known(name, classes))
                .forEach(beyond::add));
        return beyond;
    }

    private boolean known(String name, Map<String, byte[]> classes) {
        int dot = name.lastIndexOf('.');
        return names.contains(name)
                || openings.stream().anyMatch(name::startsWith)
                || classes.containsKey((dot < 0 ? name : name.substring(0, dot)) + SUFFIX)
                || name.length() == 1;
    }
}
