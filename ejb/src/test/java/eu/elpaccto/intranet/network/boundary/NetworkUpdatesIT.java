package eu.elpaccto.intranet.network.boundary;

import static eu.elpaccto.intranet.review.ProposalKind.NETWORK_UPDATE;
import static eu.elpaccto.intranet.testing.Drafts.CHILE;
import static eu.elpaccto.intranet.testing.Drafts.ECUADOR;
import static eu.elpaccto.intranet.testing.Drafts.PERU;
import static eu.elpaccto.intranet.testing.Drafts.aNetwork;
import static eu.elpaccto.intranet.testing.Drafts.anUpdate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.elpaccto.intranet.network.Membership;
import eu.elpaccto.intranet.network.Network;
import eu.elpaccto.intranet.network.NetworkProfile;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.UpdateKind;
import eu.elpaccto.intranet.news.boundary.NewsDesk;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.review.boundary.Proposals;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a network's team reports, who sees it, and what its approval does to the network. */
@ExtendWith(ArquillianExtension.class)
class NetworkUpdatesIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Networks networks;

    @Inject
    private NetworkKeeping keeping;

    @Inject
    private NetworkUpdates updates;

    @Inject
    private Proposals proposals;

    @Inject
    private NewsDesk newsDesk;

    private ComponentCode component;
    private Person author;
    private Person lead;
    private Person foreigner;
    private NetworkSlug network;

    /** A network of which Chile is a member, of a component with an author and a lead. */
    @BeforeEach
    void there_is_a_network() {
        component = office.component();
        author = office.staffOf(component);
        lead = office.leadOf(component);
        foreigner = office.leadOf(office.component());
        network = new NetworkSlug(office.word());
        lead.does(() -> keeping.add(
                aNetwork(component, network.value()),
                new NetworkProfile(
                        List.of(),
                        Language.ES,
                        null,
                        List.of(new Membership(CHILE, PartialPeriod.notStated(), null)))));
    }

    @Test
    void approved_it_stands_on_the_page_of_its_network() {
        Editor editor = desk.begin(NETWORK_UPDATE);
        author.does(() -> editor.submit(anUpdate(network, component, "Reunión plenaria")));
        assertThat(editor.code()).isEqualTo(network + "-1");
        assertThat(listed().updates()).isZero();

        lead.does(() -> desk.approve(NETWORK_UPDATE, editor.uuid()));

        assertThat(doors(foreigner, editor.code()))
                .containsExactlyInAnyOrder("list", "total", "row", "find", "vitality", "history", "news");
        assertThat(listed().updates()).isEqualTo(1);
        assertThat(listed().latest()).isEqualTo(anUpdate(network, component, "").getDate());
    }

    @Test
    void only_its_component_sees_what_is_not_approved() {
        Editor editor = desk.begin(NETWORK_UPDATE);
        author.does(() -> editor.submit(anUpdate(network, component, "Aún sin revisar")));

        assertThat(doors(author, editor.code())).containsExactlyInAnyOrder("list", "total", "row");
        assertThat(doors(lead, editor.code())).containsExactlyInAnyOrder("list", "total", "row");
        assertThat(doors(foreigner, editor.code())).isEmpty();
        Person administrator = office.administrator();
        assertThat(administrator.does(() -> updates.row(editor.code()))).isEmpty();
        assertThat(administrator.does(() -> updates.of(network, 1).total())).isZero();
    }

    @Test
    void who_is_of_another_component_reports_nothing_here() {
        Editor editor = desk.begin(NETWORK_UPDATE);
        foreigner.does(() -> editor.write(anUpdate(network, component, "From elsewhere")));

        assertThatThrownBy(() -> foreigner.does(() -> editor.submit())).hasMessage("review.refused.scope");
    }

    @Test
    void countries_join_when_it_is_approved_that_they_did() {
        NetworkUpdateDetails joined = anUpdate(network, component, "Perú y Ecuador se incorporan");
        joined.setKind(UpdateKind.MEMBER_JOINED);
        joined.setCountries(Set.of(PERU, ECUADOR));
        Editor editor = desk.begin(NETWORK_UPDATE);
        author.does(() -> editor.submit(joined));
        assertThat(members()).extracting(Membership::country).containsExactly(CHILE);

        lead.does(() -> desk.approve(NETWORK_UPDATE, editor.uuid()));

        assertThat(members())
                .containsExactly(
                        new Membership(CHILE, PartialPeriod.notStated(), null),
                        new Membership(ECUADOR, joined.getDate(), null),
                        new Membership(PERU, joined.getDate(), null));
    }

    @Test
    void a_network_is_edited_by_its_own_people_from_what_they_saw() {
        NetworkProfile profile = new NetworkProfile(
                List.of("La red", "The network"),
                Language.ES,
                "Trabajar juntos.",
                List.of(new Membership(PERU, PartialPeriod.day(LocalDate.of(2020, 5, 1)), null)));
        int seen = version();

        assertThatThrownBy(() -> foreigner.does(() -> keeping.edit(network, seen, profile, null)))
                .hasMessage("shared.missing");
        author.does(() -> keeping.edit(network, seen, profile, null));
        assertThatThrownBy(() -> author.does(() -> keeping.edit(network, seen, profile, null)))
                .hasMessage("shared.changedMeanwhile");

        assertThat(author.does(() -> networks.named("LA RÉD")).map(Network::slug))
                .contains(network);
        assertThat(members()).extracting(Membership::country).containsExactly(PERU);
    }

    private int version() {
        return author.does(() -> networks.find(network).orElseThrow().version());
    }

    private List<Membership> members() {
        return author.does(() -> networks.find(network).orElseThrow().members());
    }

    private ListedNetwork listed() {
        NetworkFilter filter = new NetworkFilter(network.value(), List.of(), List.of(), List.of(), List.of());
        return foreigner.does(() -> networks.list(filter)).get(0);
    }

    /** The doors through which somebody finds the update. */
    private Set<String> doors(Person reader, String code) {
        return reader.does(() -> {
            Set<String> open = new TreeSet<>();
            if (updates.of(network, 1).rows().stream()
                    .anyMatch(row -> row.code().equals(code))) {
                open.add("list");
            }
            if (updates.of(network, 1).total() > 0) {
                open.add("total");
            }
            if (updates.row(code).isPresent()) {
                open.add("row");
            }
            if (updates.find(code).isPresent()) {
                open.add("find");
            }
            if (updates.vitality(network).latest().isPresent()) {
                open.add("vitality");
            }
            if (!proposals.history(NETWORK_UPDATE, code).isEmpty()) {
                open.add("history");
            }
            if (newsDesk.about(new NetworkUpdateCode(code)).isPresent()) {
                open.add("news");
            }
            return open;
        });
    }
}
