package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.SectionKind;

/** What a section's heading says about every mention under it. */
final class SectionPriors {

    private final Map<SectionKind, List<CueKind>> kinds;

    private SectionPriors(Map<SectionKind, List<CueKind>> kinds) {
        this.kinds = kinds;
    }

    static SectionPriors read() {
        Map<SectionKind, List<CueKind>> kinds = new EnumMap<>(SectionKind.class);
        for (TableRow row : Table.read("/hybridcode/context/sections.tsv", 3)) {
            kinds.computeIfAbsent(row.constant(0, SectionKind.class), s -> new ArrayList<>())
                    .add(row.constant(1, CueKind.class));
        }
        return new SectionPriors(kinds);
    }

    /** The cues of the sentence's section; none when it has no prior. */
    List<Cue> cues(SentenceText sentence) {
        SectionKind section = sentence.section();
        return kinds.getOrDefault(section, List.of()).stream()
                .map(kind -> new Cue(kind, "[" + section.name() + "]", sentence.heading()))
                .toList();
    }
}
