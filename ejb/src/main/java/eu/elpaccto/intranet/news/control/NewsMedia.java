package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.boundary.MediaUse;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.UserId;
import eu.elpaccto.intranet.user.boundary.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pictures and videos of news: whoever sees an item, or what is being written of it, sees them. */
@ApplicationScoped
public class NewsMedia implements MediaUse {

    private static final String USED = """
            SELECT f.code FROM unnest(:codes) f (code)
             WHERE EXISTS (SELECT 1 FROM news_item n WHERE n.picture = f.code)
                OR EXISTS (SELECT 1 FROM news_item n WHERE n.video = f.code)
                OR EXISTS (SELECT 1 FROM proposal p WHERE p.kind = 'NEWS' AND p.draft ->> 'picture' = f.code)
                OR EXISTS (SELECT 1 FROM proposal p WHERE p.kind = 'NEWS' AND p.draft ->> 'video' = f.code)
                OR EXISTS (SELECT 1 FROM review_step s WHERE s.draft ->> 'picture' = f.code)
                OR EXISTS (SELECT 1 FROM review_step s WHERE s.draft ->> 'video' = f.code)
            """;

    /** In the draft, or as it was when it was last returned. */
    private static final String WRITTEN = """
            (p.draft ->> 'picture' = :file OR p.draft ->> 'video' = :file
             OR p.id IN (SELECT s.proposal_id FROM review_step s
                          WHERE s.draft ->> 'picture' = :file OR s.draft ->> 'video' = :file))
            """;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private Now now;

    @Override
    public boolean shows(MediaCode code, UserId uploader, Actor actor) {
        Where rows = new Where().and("r.approved").and("(r.picture = :file OR r.video = :file)", "file", code.value());
        access.visibleRows(rows, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        if (sql.count("news_row r", rows, 1) > 0) {
            return true;
        }
        Where drafts = new Where()
                .and("p.kind = 'NEWS'")
                .and(WRITTEN, "file", code.value())
                .and(
                        "EXISTS (SELECT 1 FROM proposal_author a WHERE a.proposal_id = p.id AND a.user_account_id = :uploader)",
                        "uploader",
                        uploader.value());
        access.visibleProposals(drafts, actor, "p");
        return sql.count("proposal p", drafts, 1) > 0;
    }

    @Override
    public Set<String> used(Collection<String> codes) {
        return sql.values(String.class, USED, Map.of("codes", codes.toArray(String[]::new))).stream()
                .collect(Collectors.toSet());
    }
}
