package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that chooses between text and an object for programs. */
final class CatalogOutput {

    /** How it is printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    /** Prints one of the two; the other is not made. */
    void print(Supplier<List<String>> lines, Supplier<? extends JsonNode> object) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            lines.get().forEach(out::println);
        } else {
            out.println(object.get().toPrettyString());
        }
        out.flush();
    }
}
