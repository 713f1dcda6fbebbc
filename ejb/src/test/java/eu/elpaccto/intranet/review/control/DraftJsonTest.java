package eu.elpaccto.intranet.review.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityCode;
import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.CountryGroup;
import eu.elpaccto.intranet.activity.CountryInvolvement;
import eu.elpaccto.intranet.activity.CountryRole;
import eu.elpaccto.intranet.activity.Headcount;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.InstitutionRole;
import eu.elpaccto.intranet.activity.StatedCountries;
import eu.elpaccto.intranet.activity.control.ActivityCodeAdapter;
import eu.elpaccto.intranet.agenda.AgendaDetails;
import eu.elpaccto.intranet.agenda.OtherTitle;
import eu.elpaccto.intranet.media.MediaCode;
import eu.elpaccto.intranet.media.control.MediaCodeAdapter;
import eu.elpaccto.intranet.network.Figure;
import eu.elpaccto.intranet.network.FigureLabel;
import eu.elpaccto.intranet.network.NetworkSlug;
import eu.elpaccto.intranet.network.NetworkUpdateCode;
import eu.elpaccto.intranet.network.NetworkUpdateDetails;
import eu.elpaccto.intranet.network.control.NetworkSlugAdapter;
import eu.elpaccto.intranet.network.control.NetworkUpdateCodeAdapter;
import eu.elpaccto.intranet.news.NewsCode;
import eu.elpaccto.intranet.news.NewsDetails;
import eu.elpaccto.intranet.news.TranslatedBody;
import eu.elpaccto.intranet.news.TranslatedParagraph;
import eu.elpaccto.intranet.news.TranslationDetails;
import eu.elpaccto.intranet.news.control.NewsCodeAdapter;
import eu.elpaccto.intranet.newsletter.IssueCode;
import eu.elpaccto.intranet.newsletter.IssueDetails;
import eu.elpaccto.intranet.newsletter.IssueText;
import eu.elpaccto.intranet.newsletter.OwnTeaser;
import eu.elpaccto.intranet.newsletter.PlacedItem;
import eu.elpaccto.intranet.newsletter.Settled;
import eu.elpaccto.intranet.newsletter.control.IssueCodeAdapter;
import eu.elpaccto.intranet.programme.ActivityTypeCode;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.CountryCode;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.TopicCode;
import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.shared.PartialPeriod;
import eu.elpaccto.intranet.shared.Qualifier;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everything a person edits survives being kept as a draft: every field of every details class, whatever is in it. */
class DraftJsonTest {

    private static final List<Class<?>> DETAILS = List.of(
            ActivityDetails.class,
            NetworkUpdateDetails.class,
            NewsDetails.class,
            TranslationDetails.class,
            AgendaDetails.class,
            IssueDetails.class);

    /** Values for the fields of each type. A field of another type makes the test fail until it is named here. */
    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(String.class, List.of("", "a", "\"quoted\\\" ‘text’ {\"a\": [1]} \uD83D\uDE00 \u202Eabc")),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2021, 3, 1), LocalDate.of(1, 1, 1))),
            Map.entry(LocalTime.class, List.of(LocalTime.of(9, 30), LocalTime.MIDNIGHT)),
            Map.entry(ZoneId.class, List.of(ZoneId.of("America/Bogota"), ZoneId.of("UTC"))),
            Map.entry(
                    PartialPeriod.class,
                    List.of(
                            PartialPeriod.notStated(),
                            PartialPeriod.days(LocalDate.of(2020, 11, 20), LocalDate.of(2021, 3, 5)),
                            PartialPeriod.month(YearMonth.of(2021, 6)),
                            PartialPeriod.years(Year.of(2019), Year.of(2021)))),
            Map.entry(
                    StatedCountries.class,
                    List.of(
                            StatedCountries.none(),
                            new StatedCountries(13, Qualifier.MORE_THAN, true, CountryGroup.LATIN_AMERICA),
                            new StatedCountries(null, null, false, CountryGroup.MERCOSUR))),
            Map.entry(
                    Headcount.class,
                    List.of(
                            Headcount.unknown(),
                            Headcount.of(70, Qualifier.ALMOST),
                            Headcount.of(null, null, 3, 0, 1, 2, false, "liaison officers"),
                            Headcount.of(100, Qualifier.ABOUT, 40, 60, null, null, true, null))),
            Map.entry(ActivityTypeCode.class, List.of(new ActivityTypeCode("WORKSHOP"))),
            Map.entry(ComponentCode.class, List.of(new ComponentCode("POL"), new ComponentCode("JUS"))),
            Map.entry(TopicCode.class, List.of(new TopicCode("GENDER"), new TopicCode("CORRUPTION"))),
            Map.entry(CountryCode.class, List.of(new CountryCode("PE"), new CountryCode("EC"))),
            Map.entry(InstitutionCode.class, List.of(new InstitutionCode("EUROJUST"))),
            Map.entry(NewsCode.class, List.of(new NewsCode("2021-03-29-el-salvador-joins-arco"))),
            Map.entry(MediaCode.class, List.of(new MediaCode("00112233445566778899aabbccddeeff"))),
            Map.entry(
                    TranslatedBody.class,
                    List.of(
                            new TranslatedBody(),
                            new TranslatedBody(List.of(
                                    new TranslatedParagraph("Zwei.", "Dos.\n\nY medio."),
                                    new TranslatedParagraph("Eins.", null))))),
            Map.entry(NetworkUpdateCode.class, List.of(new NetworkUpdateCode("arco-3"))),
            Map.entry(NetworkSlug.class, List.of(new NetworkSlug("arco"), new NetworkSlug("jaguar"))),
            Map.entry(
                    ActivityCode.class,
                    List.of(new ActivityCode("JUS-2021-EC-014"), new ActivityCode("POL-2021-RG-002"))),
            Map.entry(
                    CountryInvolvement.class,
                    List.of(
                            new CountryInvolvement(new CountryCode("PE"), CountryRole.HOST),
                            new CountryInvolvement(new CountryCode("EC"), CountryRole.CHAIR))),
            Map.entry(
                    InstitutionInvolvement.class,
                    List.of(new InstitutionInvolvement(new InstitutionCode("EUROPOL"), InstitutionRole.values()[0]))),
            Map.entry(OtherTitle.class, List.of(new OtherTitle(Language.FR, "Une journée"))),
            Map.entry(IssueCode.class, List.of(new IssueCode("2021-03"))),
            Map.entry(
                    IssueText.class,
                    List.of(new IssueText(Language.FR, "L’été"), new IssueText(Language.EN, "Summer"))),
            Map.entry(
                    PlacedItem.class,
                    List.of(new PlacedItem("2021-03-29-b", true), new PlacedItem("2021-03-29-a", false))),
            Map.entry(OwnTeaser.class, List.of(new OwnTeaser("2021-03-29-b", Language.PT, "Uma frase."))),
            Map.entry(Settled.class, List.of(new Settled("TRANSLATION:fr", "Nobody reads it."))),
            Map.entry(Figure.class, List.of(new Figure(FigureLabel.ARRESTS, 13), new Figure(FigureLabel.COPIES, 0))));

    private final DraftJson json = new DraftJson(List.of(
            new ActivityCodeAdapter(),
            new NetworkSlugAdapter(),
            new NetworkUpdateCodeAdapter(),
            new NewsCodeAdapter(),
            new MediaCodeAdapter(),
            new IssueCodeAdapter()));

    @Test
    void the_fields_of_all_details_are_seen() {
        assertThat(fields()).hasSizeGreaterThanOrEqualTo(63);
    }

    @TestFactory
    Stream<DynamicTest> every_field_comes_back_as_it_was() {
        return fields().map(field ->
                DynamicTest.dynamicTest(field.getDeclaringClass().getSimpleName() + "." + field.getName(), () -> {
                    Constructor<?> empty = field.getDeclaringClass().getDeclaredConstructor();
                    empty.setAccessible(true);
                    for (Object value : values(field)) {
                        Object details = empty.newInstance();
                        field.set(details, value);
                        Object read = json.read(json.write(details), field.getDeclaringClass());
                        assertThat(field.get(read)).isEqualTo(value);
                        assertThat(json.tree(json.write(read))).isEqualTo(json.tree(json.write(details)));
                    }
                }));
    }

    @Test
    void what_is_null_is_left_out_and_comes_back_as_null() {
        ActivityDetails details = new ActivityDetails();
        details.setTitle(null);

        assertThat(json.tree(json.write(details))).doesNotContainKey("title");
        assertThat(json.read(json.write(details), ActivityDetails.class).getTitle())
                .isNull();
    }

    @Test
    void the_order_in_which_something_was_chosen_is_no_difference() {
        ActivityDetails one = new ActivityDetails();
        one.setComponents(new LinkedHashSet<>(List.of(new ComponentCode("POL"), new ComponentCode("JUS"))));
        ActivityDetails other = new ActivityDetails();
        other.setComponents(new LinkedHashSet<>(List.of(new ComponentCode("JUS"), new ComponentCode("POL"))));

        assertThat(json.tree(json.write(one))).isEqualTo(json.tree(json.write(other)));
    }

    @Test
    void codes_and_dates_are_plain_strings() {
        NewsDetails news = new NewsDetails();
        news.setResponsible(new ComponentCode("POL"));
        news.getNetworks().add(new NetworkSlug("arco"));
        news.getActivities().add(new ActivityCode("JUS-2021-EC-014"));
        JsonObject tree = json.tree(json.write(news));
        assertThat(tree.getString("responsible")).isEqualTo("POL");
        assertThat(tree.getJsonArray("networks").getString(0)).isEqualTo("arco");
        assertThat(tree.getJsonArray("activities").getString(0)).isEqualTo("JUS-2021-EC-014");

        ActivityDetails activity = new ActivityDetails();
        activity.setNotBefore(LocalDate.of(2021, 3, 1));
        activity.setHeld(PartialPeriod.month(YearMonth.of(2021, 6)));
        assertThat(json.tree(json.write(activity)).getString("notBefore")).isEqualTo("2021-03-01");
        JsonObject held = json.tree(json.write(activity)).getJsonObject("held");
        assertThat(held.get("from").getValueType()).isEqualTo(ValueType.STRING);
        assertThat(held.getString("to")).isEqualTo("2021-06-30");
    }

    private static Stream<Field> fields() {
        return DETAILS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("_"))
                .peek(field -> field.setAccessible(true));
    }

    private static List<Object> values(Field field) {
        Class<?> type = field.getType();
        if (type == Set.class) {
            return List.of(new LinkedHashSet<>(), new LinkedHashSet<>(of(element(field))));
        }
        if (type == List.class) {
            return List.of(new ArrayList<>(), new ArrayList<>(of(element(field))));
        }
        return of(type);
    }

    private static List<Object> of(Class<?> type) {
        return type.isEnum() ? List.of(type.getEnumConstants()) : List.copyOf(known(type));
    }

    private static List<?> known(Class<?> type) {
        assertThat(VALUES).as("values for fields of this type").containsKey(type);
        return VALUES.get(type);
    }

    private static Class<?> element(Field field) {
        Type[] arguments = ((ParameterizedType) field.getGenericType()).getActualTypeArguments();
        return (Class<?>) arguments[0];
    }
}
