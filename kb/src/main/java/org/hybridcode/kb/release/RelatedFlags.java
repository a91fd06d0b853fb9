package org.hybridcode.kb.release;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;

/** The chronic flags; a code younger than the indicator takes the one that its nearest relatives agree on. */
final class RelatedFlags {
    private static final String BEHIND = "~";

    private final TreeMap<String, Chronicity> flags = new TreeMap<>();

    RelatedFlags(Map<Icd10Code, Chronicity> known) {
        known.forEach((code, flag) -> flags.put(code.text(), flag));
    }

    Chronicity of(Icd10Code code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, level -> level.flatMap(Icd10Code::parent))
                .map(level -> agreed(level.orElseThrow()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next())
                .orElse(Chronicity.UNKNOWN);
    }

    private Set<Chronicity> agreed(Icd10Code level) {
        return new TreeSet<>(flags.subMap(level.text(), level.text() + BEHIND).values());
    }
}
