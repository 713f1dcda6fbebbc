package eu.elpaccto.intranet.dataset.control;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.ActivityRow;
import eu.elpaccto.intranet.activity.ActivityRowReader;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.boundary.Lexicon;
import eu.elpaccto.intranet.review.ProposalKind;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.review.boundary.Writing;
import eu.elpaccto.intranet.review.boundary.Written;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Brings the 60 activities of the demo programme in as people would: written by staff, approved by a lead. */
@ApplicationScoped
public class DemoActivities {

    /** When an activity whose date is not stated counts as logged. */
    private static final LocalDate UNDATED = LocalDate.of(2022, 7, 1);

    @Inject
    private Proposals proposals;

    @Inject
    private Lexicon lexicon;

    /** @return the codes given to the rows, in their order */
    List<String> load(Path directory, DemoActors actors) {
        ActivityRowReader reader = new ActivityRowReader(lexicon.gazetteer());
        List<String> codes = new ArrayList<>();
        for (CSVRecord line : lines(directory.resolve("activities.csv"))) {
            codes.add(
                    log(reader.read(ActivityRow.of(line.toList()), Language.EN).details(), actors));
        }
        return codes;
    }

    private String log(ActivityDetails details, DemoActors actors) {
        ComponentCode responsible = details.getResponsible();
        String author = actors.authorFor(responsible);
        PartialPeriod when = details.when();
        Instant written = (when.isStated() ? when.to().plusDays(2) : UNDATED)
                .atTime(LocalTime.of(9, 30))
                .toInstant(ZoneOffset.UTC);
        UUID uuid = UUID.randomUUID();
        List<String> code = new ArrayList<>();
        actors.as(author, written, () -> {
            Written kept = proposals.save(new Writing(ProposalKind.ACTIVITY, uuid, null, 0, "{}", details, "{}"));
            code.add(proposals.submit(ProposalKind.ACTIVITY, uuid, kept.version()));
        });
        actors.as(
                actors.reviewerFor(responsible, author),
                written.plus(Duration.ofDays(3)),
                () -> proposals.approve(
                        ProposalKind.ACTIVITY,
                        uuid,
                        proposals
                                .find(ProposalKind.ACTIVITY, uuid)
                                .orElseThrow()
                                .proposal()
                                .version()));
        return code.get(0);
    }

    private static List<CSVRecord> lines(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(text)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
