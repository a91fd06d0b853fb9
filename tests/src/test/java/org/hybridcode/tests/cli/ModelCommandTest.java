package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.hybridcode.nlp.neural.TinyCheckpoint;
import org.hybridcode.nlp.neural.TinyClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models on the command line: what they add to a result, what they need, and what is said when it is not there. */
final class ModelCommandTest {
    @TempDir
    Path folder;

    @Test
    void aModelBehindALocalAddressIsNamedWithItsAddressInResultAndAudit() throws Exception {
        HttpServer server = server("- \"Gout\" = M10.9\n- \"bad lungs\" = J18.9\n- \"cough\" = Q99.999\n");
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        Path audit = folder.resolve("audit.jsonl");
        try {
            Program.Outcome outcome = Program.run(
                    "code",
                    note().toString(),
                    "--format",
                    "json",
                    "--audit",
                    audit.toString(),
                    "--model-url",
                    address,
                    "--model-name",
                    "tiny");
            assertThat(outcome.err()).isEmpty();
            JsonNode result = new ObjectMapper().readTree(outcome.out());
            assertThat(result.at("/versions/model/name").asText()).isEqualTo("tiny+encoder");
            assertThat(result.at("/versions/model/sentTo").asText()).isEqualTo(address + "/chat/completions");
            assertThat(result.at("/codes/0/code").asText()).isEqualTo("M10.9");
            assertThat(result.at("/codes/0/agreed").asBoolean()).isTrue();
            assertThat(result.at("/neural/refusedByLayer").toString()).isEqualTo("{\"format\":1,\"evidence\":1}");
            assertThat(Files.readString(audit))
                    .contains("\"sentTo\":\"" + address)
                    .doesNotContain("bad lungs");

            Program.Outcome ledger =
                    Program.run("explain", note().toString(), "--model-url", address, "--model-name", "tiny");
            assertThat(ledger.out())
                    .contains("The model proposed 3 codes: 1 agreed, 2 refused (format 1, evidence 1).")
                    .contains("EVD-0001");

            Program.Outcome measured = Program.run(
                    "evaluate",
                    gold().toString(),
                    "--report",
                    folder.resolve("report").toString(),
                    "--ablation",
                    "--model-url",
                    address,
                    "--model-name",
                    "tiny");
            assertThat(measured.out().lines().map(line -> line.replaceAll(" +", " ")))
                    .contains(
                            "neural-only 1.000 0.333 1.000 0.500 [0.500, 0.500] 0.500 0.333",
                            "neural-format 1.000 0.500 1.000 0.667 [0.667, 0.667] 0.667 0.000");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sendsNothingToAnotherMachineUnasked() throws Exception {
        refused(
                "--allow-remote-model",
                "code",
                note().toString(),
                "--model-url",
                "http://models.example.org/v1",
                "--model-name",
                "m");
        refused("--model-name", "code", note().toString(), "--model-url", "http://127.0.0.1:9/v1");
        refused(
                "chat model at http://127.0.0.1:9/v1/chat/completions: no answer",
                "code",
                note().toString(),
                "--model-url",
                "http://127.0.0.1:9/v1",
                "--model-name",
                "m");
    }

    @Test
    void saysWhatIsWrongWithAFolderBeforeAnythingIsCoded() throws Exception {
        refused(
                "no folder",
                "code",
                note().toString(),
                "--model",
                folder.resolve("none").toString());
        refused("Missing required argument(s): --model=DIR", "code", note().toString(), "--device", "cpu");
        refused("config.json", "code", note().toString(), "--model", folder.toString(), "--device", "cpu");
        refused("say which code to explain", "explain", note().toString());
        Path shards = TinyCheckpoint.ofType("F32").writeShards(folder.resolve("shards"));
        Files.delete(shards.resolve("model-3.safetensors"));
        refused(
                "model-3.safetensors: tensor",
                "evaluate",
                gold().toString(),
                "--report",
                folder.resolve("report").toString(),
                "--model",
                shards.toString(),
                "--device",
                "cpu");
        assertThat(folder.resolve("report")).doesNotExist();
    }

    @Test
    void aBuildWithoutTheNativeLibrarySaysHowToGetIt() throws Exception {
        assumeTrue(!nativeLibrary(), "this build has the native library");
        Path model = TinyCheckpoint.ofType("F32").write(folder.resolve("tiny"));
        refused("mvn -DskipTests -Pmodel package", "code", note().toString(), "--model", model.toString());
    }

    @Test
    void aBuildWithTheNativeLibraryRunsAModelAndAClassifier() throws Exception {
        assumeTrue(nativeLibrary(), "built without -Pmodel");
        Path model = TinyCheckpoint.ofType("F32").write(folder.resolve("tiny"));
        Path classifier = new TinyClassifier(Map.of("M10.9", "gout"), 64).write(folder.resolve("bert"));
        Program.Outcome coded = Program.run("code", note().toString(), "--model", model.toString());
        assertThat(coded.out()).contains("model tiny ").contains("The model proposed");
        Program.Outcome evaluated = Program.run(
                "evaluate",
                gold().toString(),
                "--report",
                folder.resolve("report").toString(),
                "--model",
                model.toString(),
                "--classifier",
                classifier.toString());
        assertThat(evaluated.code()).as(evaluated.err()).isZero();
        assertThat(Files.readString(folder.resolve("report/systems.csv")))
                .contains("neural-only", "neural-format", "neural-held", "classifier-bert");
    }

    /** What the program's class path names counts; the folder may hold what an earlier build has left. */
    private static boolean nativeLibrary() throws IOException {
        Path lib = Program.ROOT.resolve("engine/target/hybridcode/lib");
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(lib, "hybridcode-engine-*.jar")) {
            for (Path program : programs) {
                try (JarFile jar = new JarFile(program.toFile())) {
                    return jar.getManifest()
                            .getMainAttributes()
                            .getValue(Attributes.Name.CLASS_PATH)
                            .contains("pytorch-native");
                }
            }
        }
        throw new IOException("no program in " + lib);
    }

    private static HttpServer server(String content) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var answer = new ObjectMapper().createObjectNode();
        answer.putArray("choices").addObject().putObject("message").put("content", content);
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/v1/chat/completions", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private Path gold() throws IOException {
        return Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"Assessment: Gout and cough.\",\"codes\":[\"M10.9\"]}\n");
    }

    private Path note() throws IOException {
        return Files.writeString(folder.resolve("note.txt"), "Assessment: Gout and cough.\n");
    }

    private void refused(String says, String... arguments) throws IOException, InterruptedException {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.err()).as(String.join(" ", arguments)).contains(says).startsWith("hybridcode: ");
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }
}
