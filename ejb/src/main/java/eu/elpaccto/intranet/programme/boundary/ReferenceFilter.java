package eu.elpaccto.intranet.programme.boundary;

import eu.elpaccto.intranet.programme.Availability;
import eu.elpaccto.intranet.programme.Category;
import eu.elpaccto.intranet.programme.ReferenceList;
import eu.elpaccto.intranet.shared.control.Where;

/**
 * Which entries of a reference list are asked for; every criterion but the list may be null.
 *
 * @param text part of the code, of an alias or of the name in any language
 */
public record ReferenceFilter(ReferenceList list, String text, Category category, Availability availability) {

    public boolean isEmpty() {
        return text == null && category == null && availability == null;
    }

    void narrow(Where where) {
        where.and("e.list = :list", "list", list.name());
        if (text != null) {
            where.and("""
                    f_unaccent(concat_ws(chr(10), e.code, e.name_es, e.name_en, e.name_pt, e.name_fr)) LIKE f_unaccent(:text)
                     OR EXISTS (SELECT 1 FROM reference_alias a
                                 WHERE a.reference_entry_id = e.id AND f_unaccent(a.alias) LIKE f_unaccent(:text))
                    """, "text", Where.containing(text));
        }
        if (category != null) {
            where.and("e.category = :category", "category", category.name());
        }
        if (availability != null) {
            where.and("e.retired = :retired", "retired", availability == Availability.RETIRED);
        }
    }
}
