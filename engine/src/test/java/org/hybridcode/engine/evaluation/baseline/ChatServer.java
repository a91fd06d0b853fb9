package org.hybridcode.engine.evaluation.baseline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An address that answers as it is told, the last answer over and over, and keeps what it was asked. */
final class ChatServer implements AutoCloseable {
    /** Answers with this status hang, before their headers or behind them. */
    static final int HANG = -1;

    static final int HANG_IN_BODY = -2;

    private record Answer(int status, String body) {}

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    private final List<Answer> answers = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    ChatServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    ChatServer says(String content) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("choices").addObject().putObject("message").put("content", content);
        return answers(200, body.toString());
    }

    ChatServer answers(int status, String body) {
        answers.add(new Answer(status, body));
        return this;
    }

    URI base() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/v1");
    }

    List<String> requests() {
        return requests;
    }

    /** The header of the last request, none when it was not sent. */
    List<String> header(String name) {
        return headers.get(headers.size() - 1).getOrDefault(name, List.of());
    }

    private void answer(HttpExchange exchange) throws IOException {
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Answer answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.status() == HANG_IN_BODY) {
            exchange.sendResponseHeaders(200, body.length + 1);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
        if (answer.status() < 0) {
            awaitClosing();
        } else {
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
