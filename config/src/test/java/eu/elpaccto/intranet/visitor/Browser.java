package eu.elpaccto.intranet.visitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Fetches pages one by one, as somebody signed in, and looks at what comes over the wire. */
public final class Browser {

    private final String address;
    private final HttpClient client;

    /** @param token of a login session; null for nobody */
    public Browser(String address, String token) {
        this.address = address;
        CookieManager cookies = new CookieManager();
        if (token != null) {
            HttpCookie session = new HttpCookie("sid", token);
            session.setPath("/");
            cookies.getCookieStore().add(URI.create(address), session);
        }
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(Version.HTTP_1_1)
                .build();
    }

    /** @return the token of a new login session */
    public static String signIn(String address, String email, String password)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                new Browser(address, null).post("/login", Map.of("email", email, "password", password, "to", "/"));
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("sid="))
                .map(cookie -> cookie.substring("sid=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IOException("signing in was answered with " + answer.statusCode()));
    }

    /** As it comes over the wire. */
    public HttpResponse<byte[]> get(String path, boolean gzip) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (gzip) {
            request.header("Accept-Encoding", "gzip");
        }
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer;
    }

    public HttpResponse<byte[]> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        byte[] body =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        return new String(body, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
