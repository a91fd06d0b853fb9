package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.Gem;

/** ICD-9-CM codes that the General Equivalence Mappings lead to one ICD-10-CM code alone. Immutable. */
public final class Icd9Codes {
    private final Map<String, Icd10Code> codes = new HashMap<>();

    /** Those of the mappings that lead from ICD-9-CM; a code with alternatives or combinations says no one code. */
    public Icd9Codes(List<Gem> gems) {
        Map<String, List<Gem.Entry>> bySource = new HashMap<>();
        gems.stream()
                .filter(gem -> gem.direction() == Gem.Direction.ICD9_TO_ICD10)
                .flatMap(gem -> gem.entries().stream())
                .forEach(row -> bySource.computeIfAbsent(row.source(), none -> new ArrayList<>())
                        .add(row));
        bySource.forEach((source, rows) -> {
            if (rows.size() == 1 && !rows.get(0).noMap() && !rows.get(0).combination()) {
                codes.put(source, Icd10Code.ofUndotted(rows.get(0).target()));
            }
        });
    }

    /** The ICD-10-CM code of an ICD-9-CM code, with or without its dot. */
    public Optional<Icd10Code> of(String written) {
        return Optional.ofNullable(codes.get(written.replace(".", "")));
    }
}
