package eu.elpaccto.intranet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.acceptance.Product.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Load and security tools sign in without a browser: get the page, post its fields, keep the cookie. */
@ExtendWith(Product.class)
class PlainClientIT {

    @Test
    void a_plain_client_signs_in_and_reads(Running product) {
        PlainClient client = new PlainClient(product.address());
        assertThat(client.status("/activities")).as("anonymous").isEqualTo(303);
        client.signIn("ximena.urquidi@example.org");
        assertThat(client.get("/activities").body()).contains("POL-2021-RG-");
    }

    @Test
    void nobody_signs_in_with_a_wrong_password(Running product) {
        PlainClient client = new PlainClient(product.address());
        assertThat(client.post("/login", "email=thibault.marchenoir%40example.org&password=wrong&to=%2F")
                        .statusCode())
                .isIn(401, 422);
        assertThat(client.status("/activities")).isEqualTo(303);
    }

    @Test
    void a_form_of_another_site_is_refused(Running product) {
        PlainClient client = new PlainClient(product.address());
        assertThat(client.postFrom("https://elsewhere.example", "/login", "email=a&password=b")
                        .statusCode())
                .isEqualTo(403);
    }
}
