package eu.elpaccto.intranet.media.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NEWS;
import static eu.elpaccto.intranet.testing.Drafts.aPieceOfNews;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.MediaSamples.file;
import static eu.elpaccto.intranet.testing.MediaSamples.mp4;
import static eu.elpaccto.intranet.testing.MediaSamples.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.MediaType;
import eu.elpaccto.intranet.media.control.MediaStore;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.NewsKind;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.shared.DomainException;
import eu.elpaccto.intranet.shared.Problem;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees a picture or a video: whoever sees what it stands in, and after that was sent, everybody. */
@ExtendWith(ArquillianExtension.class)
class MediaFilesIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private MediaFiles files;

    @Inject
    private MediaUploads uploads;

    @Inject
    private MediaStore store;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    @Inject
    private Sql sql;

    private ComponentCode component;
    private Person author;
    private Person colleague;
    private Person lead;
    private Person foreigner;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        colleague = office.staffOf(component);
        lead = office.leadOf(component);
        foreigner = office.leadOf(office.component());
    }

    @Test
    void what_was_uploaded_is_seen_by_nobody_else_until_something_stands_in_it() {
        MediaCode picture = uploaded(author, "foto.png", png());

        assertThat(author.does(() -> files.find(picture)).orElseThrow())
                .returns("foto.png", MediaFile::name)
                .returns(MediaType.PNG, MediaFile::type)
                .returns(8, MediaFile::width)
                .returns(6, MediaFile::height)
                .returns(false, MediaFile::isPublic);
        for (Person other : List.of(colleague, lead, foreigner, office.administrator())) {
            hidden(other, picture);
        }
        hiddenFromStrangers(picture);
        assertThat(office.administrator()
                        .tries(() -> uploads.take("foto.png", file(png())))
                        .isWell())
                .as("who only administers uploads nothing")
                .isFalse();
    }

    @Test
    void whoever_sees_the_draft_sees_its_picture_and_everybody_after_its_approval() {
        MediaCode picture = uploaded(author, "foto.png", png());
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.submit(illustrated(picture)));
        seen(colleague, picture);
        seen(lead, picture);
        hidden(foreigner, picture);
        hidden(office.administrator(), picture);

        lead.does(() -> desk.approve(NEWS, editor.uuid()));
        seen(foreigner, picture);
        seen(office.administrator(), picture);
        hiddenFromStrangers(picture);
    }

    @Test
    void the_picture_of_a_correction_is_seen_by_those_who_see_the_correction() {
        String code = desk.approved(NEWS, aPieceOfNews(component, "Una noticia sin imagen"), author, lead);
        MediaCode picture = uploaded(author, "foto.png", png());
        Editor correction = author.does(() -> desk.revise(NEWS, code));
        author.does(() -> correction.submit(illustrated(picture)));

        seen(lead, picture);
        hidden(foreigner, picture);
    }

    @Test
    void what_is_held_back_holds_its_picture_back() {
        ActivityDetails secret = anActivity(component, "Operativo en curso");
        secret.setNotBefore(office.today().plusDays(2));
        NewsDetails story = illustrated(uploaded(author, "foto.png", png()));
        story.getActivities().add(new ActivityCode(desk.approved(ACTIVITY, secret, author, lead)));
        desk.approved(NEWS, story, author, lead);

        seen(colleague, story.getPicture());
        hidden(foreigner, story.getPicture());
    }

    @Test
    void nobody_takes_a_picture_that_they_may_not_see_or_something_that_is_no_picture() {
        MediaCode secret = uploaded(foreigner, "foto.png", png());
        MediaCode video = uploaded(author, "corto.mp4", mp4());
        NewsDetails stolen = illustrated(secret);
        stolen.setKind(NewsKind.VIDEO);
        stolen.setVideo(secret);

        assertThat(problemsOf(stolen)).containsExactlyInAnyOrder("picture", "video");
        assertThat(problemsOf(illustrated(video))).containsExactly("picture");
        assertThat(problemsOf(illustrated(new MediaCode("0".repeat(32))))).containsExactly("picture");
        hidden(author, secret);
    }

    @Test
    void a_picture_says_what_it_shows_and_whose_it_is() {
        NewsDetails bare = illustrated(uploaded(author, "foto.png", png()));
        bare.setPictureAlt(" ");
        bare.setPictureCredit(null);

        assertThat(problemsOf(bare)).containsExactlyInAnyOrder("pictureAlt", "pictureCredit");
    }

    @Test
    void what_was_sent_to_readers_outside_is_public() {
        MediaCode picture = uploaded(author, "foto.png", png());
        lead.does(() -> files.publish(List.of(picture.value())));

        current.set(null, CurrentUser.INSIDE);
        assertThat(files.find(picture))
                .hasValueSatisfying(file -> assertThat(file.isPublic()).isTrue());
        assertThat(files.picture(picture)).isPresent();
        assertThat(files.small(picture)).isNotEmpty();
        seen(foreigner, picture);
    }

    @Test
    void a_video_is_kept_as_it_is_and_read_in_parts() {
        byte[] content = new byte[2 * MediaStore.PART + 5];
        new Random(5).nextBytes(content);
        System.arraycopy(mp4(), 0, content, 0, mp4().length);
        MediaCode video = uploaded(author, "corto.mp4", content);

        author.does(() -> {
            assertThat(files.find(video).orElseThrow())
                    .returns(MediaType.MP4, MediaFile::type)
                    .returns((long) content.length, MediaFile::size);
            assertThat(written(video, 0, content.length)).isEqualTo(content);
            for (int from : new int[] {0, 7, MediaStore.PART - 1, MediaStore.PART, content.length - 3}) {
                assertThat(written(video, from, 3)).isEqualTo(Arrays.copyOfRange(content, from, from + 3));
            }
            assertThat(files.picture(video)).isEmpty();
            assertThatThrownBy(() -> files.small(video)).isInstanceOf(DomainException.class);
        });
    }

    @Test
    void what_is_nothing_that_is_taken_is_refused() {
        refused("media.otherType", "GIF89a...........".getBytes(StandardCharsets.US_ASCII));
        refused("media.otherType", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        refused("media.otherType", new byte[0]);
        refused("media.unreadable", Arrays.copyOf(png(), 30));
        refused("media.tooLarge", Arrays.copyOf(mp4(), MediaUploads.LARGEST + 1));
    }

    @Test
    void nobody_fills_the_disk() {
        uploaded(author, "foto.png", png());
        sql.update(
                "UPDATE media_file SET size = 500000000 WHERE uploaded_by = :actor",
                Map.of("actor", author.id().value()));

        refused("media.tooMuch", png());
        uploaded(colleague, "foto.png", png());
        now.countAs(now.instant().plus(Duration.ofHours(25)));
        uploaded(author, "foto.png", png());
    }

    @Test
    void what_stands_nowhere_is_forgotten_after_a_month() {
        MediaCode alone = uploaded(author, "sola.png", png());
        MediaCode drafted = uploaded(author, "escrita.png", png());
        MediaCode approved = uploaded(author, "aprobada.png", png());
        MediaCode published = uploaded(author, "enviada.png", png());
        author.does(() -> desk.begin(NEWS).write(illustrated(drafted)));
        desk.approved(NEWS, illustrated(approved), author, lead);
        lead.does(() -> files.publish(List.of(published.value())));

        now.countAs(now.instant().plus(Duration.ofDays(29)));
        store.forgetUnused();
        assertThat(kept(alone)).isTrue();

        now.countAs(now.instant().plus(Duration.ofDays(2)));
        store.forgetUnused();
        assertThat(kept(alone)).isFalse();
        assertThat(List.of(drafted, approved, published)).allMatch(this::kept);
    }

    @Test
    void a_file_is_called_as_it_was_and_as_what_it_is() {
        for (String[] name : new String[][] {
            {"foto.jpeg", "foto.png"},
            {"factura.hta", "factura.png"},
            {"../a/b\\c.png", "..abc.png"},
            {"\u202Egpj.exe", "gpj.png"},
            {"línea\r\nX: y", "líneaX y.png"},
            {"  ", "file.png"},
            {null, "file.png"},
            {".png", "file.png"}
        }) {
            MediaCode code = uploaded(author, name[0], png());
            assertThat(author.does(() -> files.find(code)).orElseThrow().name()).isEqualTo(name[1]);
        }
        MediaCode faces = uploaded(author, "\uD83D\uDE00".repeat(100), png());
        assertThat(author.does(() -> files.find(faces)).orElseThrow().name()).endsWith("\uDE00 ….png");
    }

    private byte[] written(MediaCode code, long from, long length) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        files.write(code, from, length, written);
        return written.toByteArray();
    }

    private boolean kept(MediaCode code) {
        return sql.value(Long.class, "SELECT count(*) FROM media_file WHERE code = :code", Map.of("code", code.value()))
                        .orElseThrow()
                == 1;
    }

    private MediaCode uploaded(Person person, String name, byte[] content) {
        return person.does(() -> uploads.take(name, file(content)));
    }

    private void refused(String key, byte[] content) {
        assertThatThrownBy(() -> author.does(() -> uploads.take("archivo", file(content))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }

    private List<String> problemsOf(NewsDetails story) {
        Editor editor = desk.begin(NEWS);
        author.does(() -> editor.write(story));
        try {
            author.does(() -> editor.submit());
            return List.of();
        } catch (DomainException refusal) {
            return refusal.problems().stream().map(Problem::field).toList();
        }
    }

    private void seen(Person person, MediaCode code) {
        assertThat(person.does(() -> files.find(code))).isPresent();
        assertThat(person.does(() -> files.small(code))).isNotEmpty();
    }

    private void hidden(Person person, MediaCode code) {
        assertThat(person.does(() -> files.find(code))).isEmpty();
        assertThat(person.does(() -> files.picture(code))).isEmpty();
        assertThatThrownBy(() -> person.does(() -> files.small(code))).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> person.does(() -> written(code, 0, 10))).isInstanceOf(DomainException.class);
    }

    private void hiddenFromStrangers(MediaCode code) {
        current.set(null, CurrentUser.INSIDE);
        assertThat(files.find(code)).isEmpty();
        assertThatThrownBy(() -> written(code, 0, 10)).isInstanceOf(DomainException.class);
    }

    private NewsDetails illustrated(MediaCode picture) {
        NewsDetails story = aPieceOfNews(component, "Una noticia con imagen " + office.word());
        story.setPicture(picture);
        story.setPictureAlt("Una sala vacía.");
        story.setPictureCredit("EL PAcCTO");
        return story;
    }
}
