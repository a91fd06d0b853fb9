package org.hybridcode.nlp.neural.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of chats that gives prepared answers in turn, the last one again and again. */
final class Server implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();

    /** A status and a body, given after a while. */
    record Reply(int status, String body, long afterMillis) {}

    Server(Reply... prepared) throws IOException {
        replies.addAll(List.of(prepared));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            Reply reply = replies.size() > 1 ? replies.poll() : replies.peek();
            pause(reply.afterMillis());
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            if (reply.status() / 100 == 3) {
                exchange.getResponseHeaders().add("Location", base() + "/elsewhere");
            }
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Reply says(String content) {
        var node = JSON.createObjectNode();
        var choice = node.putArray("choices").addObject().put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", content);
        return new Reply(200, node.toString(), 0);
    }

    /** Says tokens with a probability each. */
    static Reply says(List<String> tokens, List<Double> probabilities) {
        var node = JSON.createObjectNode();
        var choice = node.putArray("choices").addObject().put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", String.join("", tokens));
        var content = choice.putObject("logprobs").putArray("content");
        for (int i = 0; i < tokens.size(); i++) {
            content.addObject().put("token", tokens.get(i)).put("logprob", Math.log(probabilities.get(i)));
        }
        return new Reply(200, node.toString(), 0);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    List<JsonNode> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
