package org.hybridcode.engine.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.nlp.neural.BioMistral;
import org.hybridcode.nlp.neural.BioMistralSettings;
import org.hybridcode.nlp.neural.chat.ChatGenerator;
import org.hybridcode.nlp.neural.chat.ChatGeneratorSettings;
import org.hybridcode.nlp.neural.decode.Constraint;
import org.hybridcode.nlp.neural.mistral.MistralSettings;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.torch.Precision;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.hybridcode.nlp.neural.weights.WeightsException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that give a language model beside the knowledge base. */
final class ModelOptions {
    private static final int CONTEXT = 4096;
    private static final int TIMEOUT_SECONDS = 300;

    @ArgGroup(exclusive = false, heading = "A language model in a folder; rules decide on what it proposes:%n")
    private List<Folder> folders = new ArrayList<>();

    @ArgGroup(exclusive = false, heading = "Or one behind an address of the OpenAI form (llama.cpp, vLLM, Ollama):%n")
    private List<Address> addresses = new ArrayList<>();

    /** Where a model runs. */
    enum Device {
        CPU,
        CUDA,
        AUTO;

        TorchDevice chosen() {
            return switch (this) {
                case CPU -> TorchDevice.CPU;
                case CUDA -> TorchDevice.GPU;
                case AUTO -> Torch.best();
            };
        }
    }

    /** What a model computes with. */
    enum Dtype {
        F32,
        F16,
        BF16,
        AUTO;

        Precision precision() {
            return this == AUTO ? Precision.STORED : Precision.valueOf(name());
        }
    }

    /** A model in a folder. */
    static final class Folder {
        @Option(
                names = "--model",
                required = true,
                paramLabel = "DIR",
                description = "Hugging Face folder of a model of the Mistral architecture, such as BioMistral-7B.")
        private Path folder;

        @Option(
                names = "--device",
                description = "Where the model runs: ${COMPLETION-CANDIDATES}; AUTO is CUDA where that is there."
                        + " Default: AUTO.")
        private Device device = Device.AUTO;

        @Option(
                names = "--dtype",
                description = "What it computes with: ${COMPLETION-CANDIDATES}; AUTO is what the weights are stored in."
                        + " Default: AUTO.")
        private Dtype dtype = Dtype.AUTO;

        @Option(
                names = "--constraint",
                description = "What the model may say: ${COMPLETION-CANDIDATES}; CODES is the codebook's codes alone,"
                        + " STRUCTURE lines of a quote and any code, NONE anything. Default: CODES.")
        private Constraint constraint = Constraint.CODES;

        @Option(
                names = "--model-context",
                paramLabel = "TOKENS",
                description = "The most tokens of prompt and answer together; longer notes are read in parts."
                        + " Default: 4096.")
        private int context = CONTEXT;

        @Option(
                names = "--model-threads",
                paramLabel = "N",
                description = "Threads of one operation on the CPU. Default: 1.")
        private int threads = 1;

        private BioMistral open(Codebook codebook) {
            if (!Files.isDirectory(folder)) {
                throw new UnusableInputException("--model " + folder + " is no folder; give one with config.json,"
                        + " tokenizer.json and the weights");
            }
            try {
                MistralSettings model = MistralSettings.on(device.chosen())
                        .in(dtype.precision())
                        .withContext(context)
                        .withThreads(threads);
                return BioMistral.open(folder, BioMistralSettings.of(model).under(constraint), billable(codebook));
            } catch (WeightsException | ModelUnavailableException | IllegalArgumentException e) {
                throw new UnusableInputException("--model " + folder + ": " + e.getMessage(), e);
            }
        }
    }

    /** A model behind an address. */
    static final class Address {
        @Option(
                names = "--model-url",
                required = true,
                paramLabel = "ADDRESS",
                description =
                        "Where it is, http://127.0.0.1:8080/v1. The text of every note is sent there; the audit says"
                                + " so. A key is read from HYBRIDCODE_API_KEY.")
        private URI base;

        @Option(
                names = "--model-name",
                required = true,
                paramLabel = "NAME",
                description = "What the address calls the model.")
        private String name;

        @Option(
                names = "--model-timeout",
                paramLabel = "SECONDS",
                description = "How long one answer may take. Default: 300.")
        private int timeout = TIMEOUT_SECONDS;

        @Option(names = "--allow-remote-model", description = "Let the notes leave this machine for that address.")
        private boolean remote;

        private ChatGenerator open() {
            try {
                ChatGeneratorSettings settings =
                        ChatGeneratorSettings.of(base, name).within(Duration.ofSeconds(timeout));
                if (!settings.loopback() && !remote) {
                    throw new UnusableInputException("--model-url " + base + ": the text of the notes would leave this"
                            + " machine; give an address of this machine, or --allow-remote-model if they may leave");
                }
                return remote ? ChatGenerator.anywhere(settings) : ChatGenerator.local(settings);
            } catch (IllegalArgumentException e) {
                throw new UnusableInputException("--model-url: " + e.getMessage(), e);
            }
        }
    }

    private static List<String> billable(Codebook codebook) {
        return codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::text)
                .toList();
    }

    /** Whether no model is given. */
    boolean none() {
        return folders.isEmpty() && addresses.isEmpty();
    }

    /**
     * Opens the model, if there is one; whoever asks closes it.
     *
     * @throws UnusableInputException when it cannot be used
     */
    OpenModel open(Codebook codebook) {
        if (folders.size() + addresses.size() > 1) {
            throw new UnusableInputException("more than one model is given; give one --model or one --model-url");
        }
        if (!addresses.isEmpty()) {
            return OpenModel.of(addresses.get(0).open());
        }
        return folders.isEmpty() ? OpenModel.NONE : OpenModel.of(folders.get(0).open(codebook));
    }
}
