package eu.elpaccto.intranet.activity;

import java.util.List;

/**
 * One row of the spreadsheet in which offices hand over activities: the eleven cells as written, without spaces at their
 * ends and never null.
 *
 * @param date when, as exactly as known
 * @param title one line
 * @param countries codes, names or a stated count
 * @param component codes joined by "+", the responsible one first; CROSS and GOV for all
 * @param type of activity, by any of its names
 * @param modality in person, online, hybrid or operational, the place in brackets
 * @param participants how many people
 * @param institutions running text, parts separated by semicolons
 * @param topic topics separated by slashes or commas
 * @param source where it was read
 * @param dateBasis what the date rests on, with a note in brackets
 */
public record ActivityRow(
        String date,
        String title,
        String countries,
        String component,
        String type,
        String modality,
        String participants,
        String institutions,
        String topic,
        String source,
        String dateBasis) {

    /** The column headings in their order. */
    public static final List<String> COLUMNS = List.of(
            "date",
            "title",
            "countries",
            "component",
            "type",
            "modality",
            "participants",
            "institutions",
            "topic",
            "source_url",
            "date_basis");

    public ActivityRow {
        date = cell(date);
        title = cell(title);
        countries = cell(countries);
        component = cell(component);
        type = cell(type);
        modality = cell(modality);
        participants = cell(participants);
        institutions = cell(institutions);
        topic = cell(topic);
        source = cell(source);
        dateBasis = cell(dateBasis);
    }

    private static String cell(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * @param cells in the order of {@link #COLUMNS}; missing ones at the end are empty
     * @throws IllegalArgumentException if there are more cells than columns
     */
    public static ActivityRow of(List<String> cells) {
        if (cells.size() > COLUMNS.size()) {
            throw new IllegalArgumentException("more cells than columns");
        }
        String[] all = cells.toArray(new String[COLUMNS.size()]);
        return new ActivityRow(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10]);
    }

    /** Whether every cell is empty. */
    public boolean isEmpty() {
        return equals(of(List.of()));
    }
}
