package eu.elpaccto.intranet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** An HTTP client with cookies and nothing else; it follows no redirects. */
final class PlainClient {

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();

    PlainClient(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    int status(String path) {
        return get(path).statusCode();
    }

    HttpResponse<String> post(String path, String form) {
        return send(form(path, form));
    }

    HttpResponse<String> postFrom(String origin, String path, String form) {
        return send(form(path, form).header("Origin", origin));
    }

    PlainClient signIn(String email) {
        get("/login");
        HttpResponse<String> answer = post(
                "/login",
                "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                        + URLEncoder.encode(Product.PASSWORD, StandardCharsets.UTF_8) + "&to=%2F");
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("signing in was answered with " + answer.statusCode());
        }
        return this;
    }

    private HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
