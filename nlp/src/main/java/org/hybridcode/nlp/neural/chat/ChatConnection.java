package org.hybridcode.nlp.neural.chat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts requests and tries again when the address is busy or fails. Safe to share between threads. */
public final class ChatConnection {
    /** The environment variable that holds the key, if the address asks for one. */
    public static final String KEY_VARIABLE = "HYBRIDCODE_API_KEY";
    /** How often a request is sent at most. */
    public static final int TRIES = 3;

    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final char FIRST_VISIBLE = '!';
    private static final char LAST_VISIBLE = '~';

    private final HttpClient client;
    private final URI endpoint;
    private final Duration timeout;
    private final Optional<String> key;
    private final Backoff backoff;
    private final AtomicInteger retries = new AtomicInteger();

    private ChatConnection(HttpClient client, URI endpoint, Duration timeout, Optional<String> key, Backoff backoff) {
        this.client = client;
        this.endpoint = endpoint;
        this.timeout = timeout;
        this.key = key.map(String::strip).filter(text -> !text.isEmpty());
        this.backoff = backoff;
        if (this.key
                .filter(text -> text.chars().anyMatch(c -> c < FIRST_VISIBLE || c > LAST_VISIBLE))
                .isPresent()) {
            throw new IllegalArgumentException(
                    "the key in " + KEY_VARIABLE + " holds blanks or characters that are not ASCII");
        }
    }

    /**
     * A connection that follows no redirection, through the proxy that Java is told of, if any.
     *
     * @param endpoint the address that requests are posted to
     * @param timeout how long one answer may take
     * @param key what the address asks for, if anything
     * @throws IllegalArgumentException when the key holds what no header may; the message does not show it
     */
    public static ChatConnection to(URI endpoint, Duration timeout, Optional<String> key, Backoff backoff) {
        return new ChatConnection(client().build(), endpoint, timeout, key, backoff);
    }

    /** The same, straight to the address, whatever proxies Java is told of. */
    public static ChatConnection straightTo(URI endpoint, Duration timeout, Optional<String> key, Backoff backoff) {
        return new ChatConnection(client().proxy(HttpClient.Builder.NO_PROXY).build(), endpoint, timeout, key, backoff);
    }

    /** HTTP/1.1 because servers of local models stumble over the offer of HTTP/2. */
    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER);
    }

    /** The address of chats below {@code base}, {@code http://localhost:8000/v1}. */
    public static URI endpoint(URI base) {
        String place = base.toString();
        return URI.create((place.endsWith("/") ? place : place + "/") + "chat/completions");
    }

    /** The address that requests are posted to. */
    public URI endpoint() {
        return endpoint;
    }

    /** How many requests were sent again. */
    public int retries() {
        return retries.get();
    }

    /**
     * The body of the answer.
     *
     * @throws ChatModelException when none comes, or one with another status than 200
     */
    public String post(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        key.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        try {
            HttpResponse<String> response = send(request.build());
            for (int failed = 1; mayPass(response.statusCode()) && failed < TRIES; failed++) {
                retries.incrementAndGet();
                backoff.await(failed);
                response = send(request.build());
            }
            return bodyOf(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChatModelException(endpoint, "interrupted while waiting for an answer");
        }
    }

    private String bodyOf(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status != OK) {
            throw new ChatModelException(
                    endpoint, "HTTP status " + status + (mayPass(status) ? " after " + TRIES + " tries" : ""));
        }
        return response.body();
    }

    private static boolean mayPass(int status) {
        return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
    }

    /** The client's own timeout ends with the headers; this one covers a body that never ends as well. */
    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ChatModelException(endpoint, "no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            // Its message may hold what the address sent.
            throw new ChatModelException(
                    endpoint, "no answer: " + e.getCause().getClass().getSimpleName());
        } finally {
            answer.cancel(true);
        }
    }
}
