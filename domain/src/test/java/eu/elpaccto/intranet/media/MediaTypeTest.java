package eu.elpaccto.intranet.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, its first bytes tell, and what is not one of the three is nothing. */
class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "ÿØÿà..JFIF, JPEG",
        "ÿØÿá..Exif, JPEG",
        "'\u0089PNG\r\n\u001a\n....IHDR', PNG",
        "'\0\0\0\u0010ftypisom....', MP4",
        "'\0\0\0\u0018ftypmp42....mp42isom', MP4",
        "'\0\0\0\u0018ftyp3gp4....3gp4isom', MP4",
        "'\0\0\0\u001cftypXAVC....XAVCmp42iso2moov', MP4",
    })
    void a_file_is_known_by_how_it_begins(String begins, MediaType type) {
        assertThat(MediaType.of(bytes(begins))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ÿØ",
                "\u0089PNG",
                "GIF89a",
                "<svg xmlns=",
                "<!DOCTYPE html>",
                "%PDF-1.7",
                "RIFF....WEBPVP8 ",
                "\0\0\0\u0018ftypheic....mif1heic",
                "\0\0\0\u0014ftypqt  ....qt  ",
                "\0\0\0\u0014ftypheic....mif1isom",
                "\0\0\0\u0018ftyp",
                "\0\0\0\bftypisom",
                "....moov....isom",
                "PK\u0003\u0004",
                "BM......"
            })
    void whatever_begins_otherwise_is_nothing(String begins) {
        assertThat(MediaType.of(bytes(begins))).isEqualTo(Optional.empty());
    }

    @Test
    void a_code_is_32_hexadecimal_digits() {
        String code = "0123456789abcdef0123456789abcdef";

        assertThat(MediaCode.read(code)).contains(new MediaCode(code));
        for (String other : Arrays.asList(
                null, "", code.substring(1), code + "0", code.toUpperCase(), code.replace('0', '/'), "../" + code)) {
            assertThat(MediaCode.read(other)).as(other).isEmpty();
            assertThatThrownBy(() -> new MediaCode(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
