package eu.elpaccto.intranet.audit.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.review.ProposalKind.NETWORK_UPDATE;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static eu.elpaccto.intranet.testing.Drafts.anUpdate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.elpaccto.intranet.audit.control.Chain;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.network.boundary.NetworkKeeping;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.testing.Crowd;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import eu.elpaccto.intranet.user.Grant;
import eu.elpaccto.intranet.user.Role;
import eu.elpaccto.intranet.user.boundary.FeedTokens;
import eu.elpaccto.intranet.user.boundary.Profile;
import eu.elpaccto.intranet.user.boundary.UserAdministration;
import eu.elpaccto.intranet.user.boundary.UserDetails;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done is written down with it, or it is not done; and what is written down stays. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final int MANY = 100;

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Crowd crowd;

    @Inject
    private AuditLog audit;

    @Inject
    private Chain chain;

    @Inject
    private Proposals proposals;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private ReferenceLists lists;

    @Inject
    private UserAdministration administration;

    @Inject
    private Profile profile;

    @Inject
    private FeedTokens feeds;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person administrator;

    @BeforeEach
    void there_are_people() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        administrator = office.administrator();
    }

    @Test
    void it_tells_the_course_of_a_review() {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.save(anActivity(component, "Told in full")));
        author.does(() -> editor.submit());
        author.does(() -> proposals.takeBack(ACTIVITY, editor.uuid()));
        Editor again = author.does(() -> desk.open(ACTIVITY, editor.uuid()));
        author.does(() -> again.submit());
        lead.does(() -> proposals.remark(ACTIVITY, editor.uuid(), "title", "Más claro."));
        lead.does(() -> desk.giveBack(ACTIVITY, editor.uuid(), "Más claro, por favor."));
        Editor mended = author.does(() -> desk.open(ACTIVITY, editor.uuid()));
        author.does(() -> mended.submit(anActivity(component, "Told in full and clearly")));
        lead.does(() -> desk.approve(ACTIVITY, editor.uuid()));
        Editor revision = author.does(() -> desk.revise(ACTIVITY, editor.code()));
        author.does(() -> revision.write(anActivity(component, "Given up again")));
        author.does(() -> desk.withdraw(ACTIVITY, revision.uuid()));

        List<AuditRow> entries = about("ACTIVITY/" + editor.code());
        assertThat(entries)
                .extracting(AuditRow::deed, AuditRow::actorName)
                .containsExactly(
                        tuple("review.saved", author.name()),
                        tuple("review.submitted", author.name()),
                        tuple("review.takenBack", author.name()),
                        tuple("review.submitted", author.name()),
                        tuple("review.remarked", lead.name()),
                        tuple("review.returned", lead.name()),
                        tuple("review.submitted", author.name()),
                        tuple("review.approved", lead.name()),
                        tuple("review.withdrawn", author.name()));
        assertThat(entries.get(0).before()).isNull();
        assertThat(entries.get(0).after()).contains("Told in full");
        assertThat(entries.get(5).after()).contains("Más claro, por favor.");
        assertThat(entries.get(7).after()).contains("Told in full and clearly");
        assertThat(entries.get(8).before()).contains("Given up again");
        assertThat(entries.get(8).after()).isNull();
    }

    @Test
    void it_tells_what_became_of_a_network() {
        NetworkSlug slug = new NetworkSlug(office.word());
        NetworkProfile empty = new NetworkProfile(List.of(), Language.ES, null, List.of());
        lead.does(() -> keeping.add(aNetwork(component, slug.value()), empty));
        lead.does(
                () -> keeping.edit(slug, 1, new NetworkProfile(List.of("Alias"), Language.ES, null, List.of()), null));
        NetworkUpdateDetails joined = anUpdate(slug, component, "Perú se incorpora");
        joined.setKind(UpdateKind.MEMBER_JOINED);
        joined.setCountries(Set.of(PERU));
        desk.approved(NETWORK_UPDATE, joined, author, lead);

        List<AuditRow> entries = about("NETWORK/" + slug);
        assertThat(entries)
                .extracting(AuditRow::deed)
                .containsExactly("network.added", "network.edited", "network.membersAdmitted");
        assertThat(entries.get(1).before()).doesNotContain("Alias");
        assertThat(entries.get(1).after()).contains("Alias");
        assertThat(entries.get(2).before()).doesNotContain("PE");
        assertThat(entries.get(2).after()).contains("PE");
    }

    @Test
    void it_tells_what_became_of_an_account() {
        UUID key = UUID.randomUUID();
        String email = office.word() + "@example.org";
        String handle = administrator.does(() -> administration.invite(key, details("Invited", email)));
        administrator.does(() -> administration.change(handle, version(handle), details("Renamed", email)));
        administrator.does(() -> administration.inviteAgain(handle, version(handle)));
        administrator.does(() -> administration.deactivate(handle, version(handle)));
        administrator.does(() -> administration.reactivate(handle, version(handle)));

        List<AuditRow> entries = about("USER/" + handle);
        assertThat(entries)
                .extracting(AuditRow::deed, AuditRow::actorName)
                .containsExactly(
                        tuple("user.invited", administrator.name()),
                        tuple("user.changed", administrator.name()),
                        tuple("user.invitedAgain", administrator.name()),
                        tuple("user.deactivated", administrator.name()),
                        tuple("user.reactivated", administrator.name()));
        assertThat(entries.get(1).before()).contains("Invited");
        assertThat(entries.get(1).after()).contains("Renamed");
    }

    @Test
    void it_tells_what_people_do_with_their_own_account() {
        author.does(() -> profile.prefer(Language.PT, ZoneOffset.UTC));
        author.does(() -> feeds.replace());
        author.does(() -> feeds.remove());

        assertThat(about("USER/" + author.handle()))
                .extracting(AuditRow::deed)
                .containsExactly("user.preferred", "user.feedReplaced", "user.feedRemoved");
    }

    @Test
    void it_tells_what_became_of_an_entry_of_a_list() {
        Names names = new Names("Nombre", "Name", "Nome", "Nom");
        administrator.does(
                () -> lists.edit(component, 1, new EntryDetails(Category.COMPONENT, names, null, List.of())));
        administrator.does(() -> lists.retire(component, 2));
        administrator.does(() -> lists.restore(component, 3));

        assertThat(about("COMPONENT/" + component))
                .extracting(AuditRow::deed)
                .containsExactly(
                        "programme.entryAdded",
                        "programme.entryEdited",
                        "programme.entryRetired",
                        "programme.entryRestored");
    }

    @Test
    void what_was_refused_or_rolled_back_leaves_no_entry() throws Exception {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.submit(anActivity(component, "Approved in vain")));
        assertThatThrownBy(() -> author.does(() -> desk.approve(ACTIVITY, editor.uuid())))
                .hasMessage("review.refused.ownText");
        transaction.begin();
        lead.does(() -> desk.approve(ACTIVITY, editor.uuid()));
        transaction.rollback();

        assertThat(about("ACTIVITY/" + editor.code()))
                .extracting(AuditRow::deed)
                .containsExactly("review.submitted");
        assertThat(chain.firstBroken()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_is_not_done() {
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.save(anActivity(component, "Never submitted")));
        sql.update(
                "ALTER TABLE audit_entry ADD CONSTRAINT no_room CHECK (subject <> 'ACTIVITY/" + editor.code()
                        + "' OR deed = 'review.saved')",
                Map.of());
        try {
            assertThatThrownBy(() -> author.does(() -> editor.submit())).isNotNull();
        } finally {
            sql.update("ALTER TABLE audit_entry DROP CONSTRAINT no_room", Map.of());
        }

        assertThat(author.does(() -> desk.dossier(ACTIVITY, editor.uuid()))
                        .proposal()
                        .version())
                .isEqualTo(editor.version());
        author.does(() -> editor.submit());
    }

    @Test
    void many_at_once_are_written_down_one_after_the_other() throws Exception {
        Callable<Void> deed = () -> {
            author.does(() -> profile.prefer(Language.FR, ZoneOffset.UTC));
            return null;
        };
        crowd.atOnce(Collections.nCopies(MANY, deed));

        assertThat(about("USER/" + author.handle())).hasSize(MANY);
        assertThat(administrator.does(() -> audit.verify())).isEmpty();
    }

    @Test
    void nobody_changes_or_deletes_an_entry() {
        long number = newest();

        assertThatThrownBy(() -> sql.update(
                        "UPDATE audit_entry SET deed = 'x' WHERE number = :number", Map.of("number", number)))
                .hasMessageContaining("the audit log is append-only");
        assertThatThrownBy(() -> sql.update("DELETE FROM audit_entry WHERE number = :number", Map.of("number", number)))
                .hasMessageContaining("the audit log is append-only");
        assertThatThrownBy(() -> sql.update("TRUNCATE audit_entry", Map.of()))
                .hasMessageContaining("the audit log is append-only");
    }

    @Test
    void whoever_does_so_all_the_same_is_found_out() throws Exception {
        author.does(() -> feeds.replace());
        author.does(() -> feeds.replace());
        long number = newest() - 1;

        for (String tampering : List.of(
                "UPDATE audit_entry SET deed = 'user.signedIn' WHERE number = :number",
                "UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE number = :number",
                "UPDATE audit_entry SET actor_name = 'Somebody else' WHERE number = :number",
                "UPDATE audit_entry SET after = '{}' WHERE number = :number",
                "UPDATE audit_entry SET hash = sha256(hash) WHERE number = :number",
                "DELETE FROM audit_entry WHERE number = :number")) {
            transaction.begin();
            try {
                sql.update("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_stays", Map.of());
                assertThat(sql.update(tampering, Map.of("number", number))).isEqualTo(1);
                assertThat(chain.firstBroken()).as(tampering).hasValue(number);
            } finally {
                transaction.rollback();
            }
        }
        assertThat(chain.firstBroken()).isEmpty();
    }

    private UserDetails details(String name, String email) {
        return new UserDetails(
                name,
                email,
                Language.EN,
                ZoneOffset.UTC,
                List.of(new Grant(Role.STAFF, component, Set.of(), false, office.today(), null)));
    }

    private int version(String handle) {
        return administrator.does(
                () -> administration.find(handle).orElseThrow().version());
    }

    private long newest() {
        return sql.value(Long.class, "SELECT max(number) FROM audit_entry", Map.of())
                .orElseThrow();
    }

    /** What is written down about something, the oldest first. */
    private List<AuditRow> about(String subject) {
        AuditFilter filter = new AuditFilter(null, null, subject, null, null);
        List<AuditRow> entries = new ArrayList<>();
        List<AuditRow> page;
        do {
            Long below =
                    entries.isEmpty() ? null : entries.get(entries.size() - 1).number();
            page = administrator.does(() -> audit.list(filter, below));
            entries.addAll(page);
        } while (page.size() == AuditLog.ROWS);
        Collections.reverse(entries);
        return entries;
    }
}
