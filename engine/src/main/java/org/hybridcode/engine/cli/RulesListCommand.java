package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.ruling.MappingPage;
import org.hybridcode.engine.ruling.RuleReport;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.reading.ReadRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hybridcode rules list}: the rules with their cards. */
@Command(
        name = "list",
        description =
                "Lists the rules with layer, source, dates, owner and status; those of the program and of a site, then the"
                        + " generated mappings of --kb.",
        mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "Only the rules of this layer; 'generated' is that of the generated mappings.")
    private Optional<String> layer;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Of the generated mappings only those in this state: draft, shadow, active or retired.")
    private Optional<MappingState> state;

    @Override
    public Integer call() {
        List<ReadRule> rules = options.site().all().rules().stream()
                .filter(rule -> layer.map(rule.layer()::equals).orElse(true))
                .toList();
        List<MappingPage> mappings = mappings();
        output.print(() -> lines(rules, mappings), () -> json(rules, mappings));
        return rules.isEmpty() && mappings.isEmpty() ? Findings.FOUND : 0;
    }

    private List<MappingPage> mappings() {
        List<MappingPage> mappings = new ArrayList<>();
        if (layer.map(MappingFolder.NAME::equals).orElse(true)) {
            for (MappingFile file : options.mappingFiles()) {
                for (int place = 0; place < file.rules().size(); place++) {
                    MappingState own = file.rules().get(place).state();
                    if (state.map(own::equals).orElse(true)) {
                        mappings.add(new MappingPage(file, place));
                    }
                }
            }
        }
        return mappings;
    }

    private static List<String> lines(List<ReadRule> rules, List<MappingPage> mappings) {
        List<String> lines = new ArrayList<>();
        rules.forEach(rule -> lines.addAll(RuleReport.lines(rule)));
        mappings.forEach(mapping -> lines.addAll(mapping.listed()));
        int count = rules.size() + mappings.size();
        lines.add(count + (count == 1 ? " rule" : " rules"));
        return lines;
    }

    private static ArrayNode json(List<ReadRule> rules, List<MappingPage> mappings) {
        ArrayNode array = RuleReport.json(rules);
        mappings.forEach(mapping -> array.add(mapping.json()));
        return array;
    }
}
