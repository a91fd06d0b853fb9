package org.hybridcode.engine.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.batch.BatchException;
import org.hybridcode.engine.batch.input.InputException;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.kb.official.OfficialFileException;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.nlp.neural.chat.ChatModelException;
import org.hybridcode.nlp.neural.encoder.EncoderException;
import org.hybridcode.nlp.neural.encoder.training.TrainingFailure;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.rules.casebook.CasebookException;
import org.hybridcode.rules.rulebook.RulesException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code hybridcode}. Exit codes: 0 done, 1 findings of {@code rules} or a fault of the program, 2 wrong usage or unusable input. */
@Command(
        name = "hybridcode",
        description = "Codes clinical notes in ICD-10-CM, with the evidence and the rules behind every code.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode code note.txt",
            "  hybridcode explain note.txt J45.901",
            "  hybridcode kb lookup \"CKD stage 3\""
        },
        mixinStandardHelpOptions = true,
        version = "hybridcode " + HybridCode.VERSION,
        subcommands = {
            CodeCommand.class,
            StreamCommand.class,
            BatchCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            KbCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            RulesCommand.class,
            ExpandCommand.class
        })
public final class HybridCode implements Runnable {
    /** The version of this program. */
    static final String VERSION = "0.1.0";

    private static final int FAULT = 1;
    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(new HybridCode(), args));
    }

    /** Runs a command of another program of the project as this one does, and returns its exit code. */
    public static int run(Object command, String... args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        return run(command, out, err, args);
    }

    /** Runs the command with the given streams and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new HybridCode(), out, err, args);
    }

    /** The same with the given streams. */
    public static int run(Object command, PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(command)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, arguments) -> fail(
                        fault.getCommandLine(),
                        fault.getMessage() + "; see '"
                                + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help'"))
                .setExecutionExceptionHandler((fault, asked, parsed) -> fault(asked, fault));
        return commandLine.execute(args);
    }

    private static int fault(CommandLine command, Exception fault) {
        if (fault instanceof UnusableInputException
                || fault instanceof KnowledgeBaseException
                || fault instanceof OfficialFileException
                || fault instanceof EncoderException
                || fault instanceof TrainingFailure
                || fault instanceof ModelUnavailableException
                || fault instanceof GoldException
                || fault instanceof BatchException
                || fault instanceof InputException
                || fault instanceof AuditException
                || fault instanceof CorpusException
                || fault instanceof ChatModelException
                || fault instanceof RulesException
                || fault instanceof CasebookException) {
            return fail(command, fault.getMessage());
        }
        command.getErr()
                .println("hybridcode: internal fault: " + fault.getClass().getSimpleName() + " at "
                        + fault.getStackTrace()[0] + "; please report it");
        return FAULT;
    }

    private static int fail(CommandLine command, String message) {
        command.getErr().println("hybridcode: " + message.replaceAll("\\R", " "));
        return UNUSABLE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: code, stream, batch, audit, explain, kb, evaluate, calibrate, rules or expand");
    }
}
