package eu.elpaccto.intranet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** An HTTP client with cookies and nothing else; it follows no redirects. */
final class PlainClient {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .version(Version.HTTP_1_1)
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

    /** A form that a script of the page sends. */
    HttpResponse<String> postInBackground(String path, String form) {
        return send(
                form(path, form).header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest"));
    }

    /** A request of another kind. */
    HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** A form with headers of its own. */
    HttpResponse<String> post(String path, HttpRequest.BodyPublisher body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .headers(headers)
                .POST(body));
    }

    /** The value of a cookie this client was given; null for none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Has the client show a cookie that it was not given, or no longer has. */
    PlainClient withCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        // As the cookie manager files what a host without a dot sends, which is to replace this one.
        String host = URI.create(address).getHost();
        cookie.setDomain(host.contains(".") ? host : host + ".local");
        cookies.getCookieStore().add(URI.create(address), cookie);
        return this;
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
