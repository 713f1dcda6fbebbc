package eu.elpaccto.intranet.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Applications that are just big enough for the launcher, which knows nothing of an application but its sign-in. */
final class SmallWar {

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet><servlet-name>login</servlet-name><jsp-file>/login.jsp</jsp-file></servlet>
              <servlet-mapping><servlet-name>login</servlet-name><url-pattern>/login</url-pattern></servlet-mapping>
            </web-app>
            """;

    private static final String LOGIN = """
            <%@page session="false" contentType="text/plain;charset=UTF-8"%>
            <%
              for (String name : new java.util.TreeSet<>(System.getenv().keySet())) {
                if (name.startsWith("INTRANET_") && !name.endsWith("PASSWORD")) {
                  out.println(name + "=" + System.getenv(name));
                }
              }
              out.println("password has " + System.getenv("INTRANET_DB_PASSWORD").length() + " letters");
              if ("none".equals(System.getenv("INTRANET_DATA"))) {
                System.getLogger("start").log(System.Logger.Level.INFO,
                    "FIRST-ADMINISTRATOR-LINK " + System.getenv("INTRANET_BASE_URL") + "/first?token=secret");
              }
            %>
            <%!
              public void jspDestroy() {
                int port = java.net.URI.create(System.getenv("INTRANET_DB_URL").substring(5)).getPort();
                String answer = "answered";
                try {
                  new java.net.Socket("127.0.0.1", port).close();
                } catch (java.io.IOException e) {
                  answer = "did not answer";
                }
                try {
                  java.nio.file.Files.writeString(java.nio.file.Path.of(System.getenv("INTRANET_HOME"), "goodbye"),
                      "At the end the database " + answer + ".");
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }
            %>
            """;

    private SmallWar() {}

    /** One whose sign-in page tells the settings it was given. */
    static Path thatAnswers() throws IOException {
        return write("answers.war", Map.of("WEB-INF/web.xml", WEB_XML, "login.jsp", LOGIN));
    }

    /** One without a sign-in page, as if its start had failed. */
    static Path thatDoesNotAnswer() throws IOException {
        return write("silent.war", Map.of("index.html", "Nobody is at home."));
    }

    private static Path write(String name, Map<String, String> entries) throws IOException {
        Path war = TestHomes.file(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return war;
    }
}
