package eu.elpaccto.intranet.news.control;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.receipt.Fact;
import eu.elpaccto.intranet.shared.Qualifier;
import eu.elpaccto.intranet.shared.control.Now;
import eu.elpaccto.intranet.shared.control.Sql;
import eu.elpaccto.intranet.shared.control.Where;
import eu.elpaccto.intranet.user.Actor;
import eu.elpaccto.intranet.user.boundary.Access;
import eu.elpaccto.intranet.user.boundary.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the records say to which news are linked, as far as the actor may see them: those of many items in one
 * statement for each kind of record.
 */
@ApplicationScoped
public class LinkedFacts {

    private static final String ACTIVITIES = """
            SELECT r.code, r.countries, r.institutions, r.stated_countries, r.stated_qualifier, r.stated_besides_named,
                   r.stated_group, a.participants, a.participants_qualifier, a.women, a.men, a.other_gender,
                   a.gender_not_stated, a.split_in_percent, a.participants_counted_as
              FROM activity_row r JOIN activity a ON a.code = r.code
            """;

    private static final String UPDATES = """
            SELECT r.code, r.countries,
                   ARRAY(SELECT f.label || ' ' || f.value FROM network_update_figure f WHERE f.network_update_id = u.id
                          ORDER BY f.position) AS figures
              FROM network_update_row r JOIN network_update u ON u.code = r.code
            """;

    private static final String NETWORKS = """
            SELECT n.slug, ARRAY(SELECT m.country FROM network_member m WHERE m.network_id = n.id) AS members
              FROM network n WHERE n.slug = ANY(:slugs)
            """;

    @Inject
    private Sql sql;

    @Inject
    private Access access;

    @Inject
    private CurrentUser current;

    @Inject
    private Now now;

    /** What an approved activity says. */
    public record ActivityFigures(
            String code,
            String[] countries,
            String[] institutions,
            Integer statedCountries,
            Qualifier statedQualifier,
            boolean statedBesidesNamed,
            CountryGroup statedGroup,
            Integer participants,
            Qualifier participantsQualifier,
            Integer women,
            Integer men,
            Integer otherGender,
            Integer genderNotStated,
            boolean splitInPercent,
            String participantsCountedAs) {

        private List<Fact> facts() {
            return Fact.ofActivity(
                    new ActivityCode(code),
                    Headcount.of(
                            participants,
                            participantsQualifier,
                            women,
                            men,
                            otherGender,
                            genderNotStated,
                            splitInPercent,
                            participantsCountedAs),
                    codes(countries, CountryCode::new),
                    new StatedCountries(statedCountries, statedQualifier, statedBesidesNamed, statedGroup),
                    codes(institutions, InstitutionCode::new));
        }
    }

    /**
     * What an approved network update says.
     *
     * @param figures each a label, a space and a number, in their order
     */
    public record UpdateFigures(String code, String[] countries, String[] figures) {

        private List<Fact> facts() {
            return Fact.ofUpdate(
                    new NetworkUpdateCode(code),
                    Stream.of(figures).map(UpdateFigures::figure).toList(),
                    codes(countries, CountryCode::new));
        }

        private static Figure figure(String text) {
            String[] parts = text.split(" ");
            return new Figure(FigureLabel.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** Who is in a network. */
    public record Members(String slug, String[] members) {

        private List<Fact> facts() {
            return Fact.ofNetwork(new NetworkSlug(slug), codes(members, CountryCode::new));
        }
    }

    /** What the records say to which some news are linked. */
    public record Found(
            Map<String, List<Fact>> activities, Map<String, List<Fact>> updates, Map<String, List<Fact>> networks) {

        /** What the records say to which one of them is linked. */
        public List<Fact> of(NewsDetails news) {
            return Stream.of(
                            said(news.getActivities(), activities),
                            said(news.getUpdates(), updates),
                            said(news.getNetworks(), networks))
                    .flatMap(Function.identity())
                    .toList();
        }

        private static Stream<Fact> said(Collection<?> codes, Map<String, List<Fact>> facts) {
            return codes.stream().flatMap(code -> facts.getOrDefault(code.toString(), List.of()).stream());
        }
    }

    /** What is said by the records to which any of these are linked. */
    public Found of(Collection<NewsDetails> news) {
        String[] activities = codes(news, NewsDetails::getActivities);
        String[] updates = codes(news, NewsDetails::getUpdates);
        String[] networks = codes(news, NewsDetails::getNetworks);
        return new Found(
                activities.length == 0
                        ? Map.of()
                        : approved(ActivityFigures.class, ACTIVITIES, activities)
                                .collect(Collectors.toMap(ActivityFigures::code, ActivityFigures::facts)),
                updates.length == 0
                        ? Map.of()
                        : approved(UpdateFigures.class, UPDATES, updates)
                                .collect(Collectors.toMap(UpdateFigures::code, UpdateFigures::facts)),
                networks.length == 0
                        ? Map.of()
                        : sql.rows(Members.class, NETWORKS, Map.of("slugs", networks)).stream()
                                .collect(Collectors.toMap(Members::slug, Members::facts)));
    }

    private <T> Stream<T> approved(Class<T> row, String from, String[] codes) {
        Actor actor = current.actor();
        Where where = new Where().and("r.approved").and("r.code = ANY(:codes)", "codes", codes);
        access.visibleRows(where, actor, "r", LocalDate.ofInstant(now.instant(), actor.zone()));
        return sql.rows(row, from + where.sql(), where.parameters()).stream();
    }

    private static String[] codes(Collection<NewsDetails> news, Function<NewsDetails, Collection<?>> linked) {
        return news.stream()
                .flatMap(each -> linked.apply(each).stream())
                .map(Object::toString)
                .distinct()
                .toArray(String[]::new);
    }

    private static <C> Set<C> codes(String[] texts, Function<String, C> code) {
        return Stream.of(texts).map(code).collect(Collectors.toSet());
    }
}
