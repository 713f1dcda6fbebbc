package eu.elpaccto.intranet.activity.boundary;

import static eu.elpaccto.intranet.activity.boundary.ActivityFilter.matching;
import static eu.elpaccto.intranet.review.ProposalKind.ACTIVITY;
import static eu.elpaccto.intranet.testing.Drafts.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import eu.elpaccto.intranet.activity.ActivityDetails;
import eu.elpaccto.intranet.activity.InstitutionInvolvement;
import eu.elpaccto.intranet.activity.InstitutionRole;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ComponentCode;
import eu.elpaccto.intranet.programme.EntryDetails;
import eu.elpaccto.intranet.programme.InstitutionCode;
import eu.elpaccto.intranet.programme.Names;
import eu.elpaccto.intranet.programme.boundary.ReferenceLists;
import eu.elpaccto.intranet.testing.Desk;
import eu.elpaccto.intranet.testing.Editor;
import eu.elpaccto.intranet.testing.Office;
import eu.elpaccto.intranet.testing.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log is searched by what activities say, and by everything that they are about is called. */
@ExtendWith(ArquillianExtension.class)
class ActivitySearchIT {

    @Inject
    private Office office;

    @Inject
    private Desk desk;

    @Inject
    private Activities activities;

    @Inject
    private ReferenceLists lists;

    @Test
    void an_activity_is_found_by_any_name_of_its_institution_as_it_is_today() {
        ComponentCode component = office.component();
        Person author = office.staffOf(component);
        InstitutionCode institution = office.institution();
        ActivityDetails details = anActivity(component, "Encuentro " + office.word());
        details.setInstitutions(List.of(new InstitutionInvolvement(institution, InstitutionRole.PARTICIPANT)));
        Editor editor = desk.begin(ACTIVITY);
        author.does(() -> editor.save(details));

        String word = office.word();
        Names names = new Names("Fiscalía " + word, "Prosecution " + word, "Ministério " + word, "Parquet " + word);
        office.administrator()
                .does(() -> lists.edit(
                        institution, 1, new EntryDetails(Category.NATIONAL, names, null, List.of("Ñandú " + word))));

        for (String typed : List.of(
                "fiscalia " + word,
                ("Ministerio " + word).toUpperCase(Locale.ROOT),
                "  parquet " + word,
                "nandu " + word,
                editor.code(),
                editor.code().toLowerCase(Locale.ROOT))) {
            assertThat(found(author, typed)).as(typed).containsExactly(editor.code());
        }
        assertThat(found(author, "Tribunal " + word)).isEmpty();
        assertThat(found(office.staffOf(office.component()), "fiscalia " + word))
                .as("by whoever may not see it")
                .isEmpty();
    }

    private List<String> found(Person reader, String text) {
        return reader.does(() -> activities.list(matching(text), ActivitySort.WHEN, true, 1)).rows().stream()
                .map(ListedActivity::code)
                .toList();
    }
}
