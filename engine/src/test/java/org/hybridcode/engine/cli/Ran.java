package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a run of the program left behind.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it said beside that
 */
record Ran(int code, String out, String err) {

    /** Runs the program in this process with these arguments, each as text. */
    static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = HybridCode.run(new PrintWriter(out), new PrintWriter(err, true), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    /** What it printed, as JSON. */
    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
