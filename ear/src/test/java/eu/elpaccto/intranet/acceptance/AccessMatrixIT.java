package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may open which page. The expectations stand in a file written by hand; anonymous visitors are sent to the sign-in
 * page, and what one may not see is answered exactly like what does not exist.
 */
@ExtendWith(Product.class)
class AccessMatrixIT {

    private static final Map<String, String> PEOPLE = Map.of(
            "staff", "ximena.urquidi@example.org",
            "lead", "camille.aubertin@example.org",
            "other lead", "nuria.valdecantos@example.org",
            "administrator", "ingrid.lindqvistprado@example.org");

    @Test
    void every_page_answers_each_of_them_as_expected(Running product) throws IOException {
        List<String> lines = lines();
        String[] people = lines.get(0).split("\\|");
        Map<String, PlainClient> clients = new HashMap<>();
        for (int column = 1; column < people.length; column++) {
            String who = people[column].strip();
            PlainClient client = new PlainClient(product.address());
            clients.put(who, PEOPLE.containsKey(who) ? client.signIn(PEOPLE.get(who)) : client);
        }
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\|");
            for (int column = 1; column < cells.length; column++) {
                String who = people[column].strip();
                String path = cells[0].strip();
                expected.append(path)
                        .append(" by ")
                        .append(who)
                        .append(": ")
                        .append(cells[column].strip())
                        .append('\n');
                actual.append(path)
                        .append(" by ")
                        .append(who)
                        .append(": ")
                        .append(clients.get(who).status(path))
                        .append('\n');
            }
        }
        assertThat(actual.toString()).isEqualTo(expected.toString());
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AccessMatrixIT.class.getResourceAsStream("/access-matrix.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
