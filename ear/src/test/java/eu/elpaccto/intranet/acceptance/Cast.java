package eu.elpaccto.intranet.acceptance;

import static eu.elpaccto.intranet.acceptance.Forms.field;
import static eu.elpaccto.intranet.acceptance.Forms.find;
import static eu.elpaccto.intranet.acceptance.Forms.form;
import static eu.elpaccto.intranet.acceptance.Forms.location;

import eu.elpaccto.intranet.acceptance.Product.Running;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of the access matrix, and the records they meet. A record is made when it is first needed and again after
 * somebody has changed it.
 */
final class Cast {

    private static final String COLLEAGUE = "thibault.marchenoir@example.org";
    static final String OUTSIDER = "ainhoa.belaustegi@example.org";
    private static final String REVIEWER = "joaquim.serralheira@example.org";
    private static final String OTHER_REVIEWER = "rodrigo.quintanal@example.org";

    /** Whoever asks. */
    enum Who {
        ANONYMOUS(null),
        STAFF("ximena.urquidi@example.org"),
        LEAD("camille.aubertin@example.org"),
        OTHER_LEAD("nuria.valdecantos@example.org"),
        ADMINISTRATOR("ingrid.lindqvistprado@example.org"),
        DEACTIVATED("beatriz.ventosela@example.org");

        private final String email;

        Who(String email) {
            this.email = email;
        }

        String email() {
            return email;
        }

        /** Whether there is work of theirs. */
        boolean writes() {
            return this != ANONYMOUS && this != ADMINISTRATOR;
        }

        @Override
        public String toString() {
            return name().toLowerCase().replace('_', ' ');
        }
    }

    /** Which record is asked for. */
    enum Which {
        /** None: there is but one such page. */
        NONE("-"),
        /** Written by whoever asks; unfinished. */
        OWN("own"),
        /** Written by staff of the police component; unfinished. */
        POLICE("police"),
        /** Written by staff of the justice component; unfinished. */
        JUSTICE("justice"),
        /** Of the police component, approved. */
        APPROVED("approved"),
        /** Of the police component, approved, and held back for years to come. */
        HELD_BACK("held back"),
        /** Of somebody else, or of nobody: an account, an entry of a list. */
        OTHER("other"),
        /** Not there yet. */
        NEW("new"),
        /** There is none. */
        MISSING("missing");

        private final String word;

        Which(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** How far a record has come. */
    enum Stage {
        /** Saved by itself, without a code. */
        BEGUN,
        /** Saved, with a code. */
        SAVED,
        WAITING,
        APPROVED
    }

    /** A reviewed record. */
    record Item(String kind, UUID uuid, String code, int version, Stage stage, String network) {

        /** An address with its parts in place of their names. */
        String path(String address) {
            String[] translation = String.valueOf(code).split("[.]");
            return address.replace("{uuid}", uuid.toString())
                    .replace("{code}", translation[0])
                    .replace("{language}", translation[translation.length - 1])
                    .replace("{slug}", network)
                    .replace("{n}", String.valueOf(code).replaceFirst(".*-", ""));
        }
    }

    /** A month that has not begun. */
    static final String MONTH_TO_COME = "2999-01";

    private record Wanted(String kind, String author, Stage stage, boolean heldBack) {}

    private final Running product;
    private final StoredState stored;
    private final Map<String, PlainClient> clients = new HashMap<>();
    private final Map<Who, PlainClient> askers = new EnumMap<>(Who.class);
    private final Map<Wanted, Item> items = new HashMap<>();
    private final Map<String, String> uploads = new HashMap<>();
    private String formerFeed;
    private int months;

    Cast(Running product, StoredState stored) {
        this.product = product;
        this.stored = stored;
        for (Who who : Who.values()) {
            if (who != Who.DEACTIVATED) {
                askers.put(who, who == Who.ANONYMOUS ? new PlainClient(product.address()) : client(who.email()));
            }
        }
    }

    /** Has somebody write, get the address of a feed and then be deactivated while signed in. */
    void deactivateOne() {
        for (String kind : List.of("ACTIVITY", "NETWORK_UPDATE", "NEWS", "AGENDA")) {
            for (Stage stage : List.of(Stage.BEGUN, Stage.SAVED, Stage.WAITING)) {
                item(kind, Who.DEACTIVATED.email(), stage, false);
            }
        }
        item("NEWS_TRANSLATION", Who.DEACTIVATED.email(), Stage.SAVED, false);
        upload(Who.DEACTIVATED.email());
        askers.put(Who.DEACTIVATED, client(Who.DEACTIVATED.email()));
        formerFeed = feed(Who.DEACTIVATED);
        deactivate(Who.DEACTIVATED.email());
    }

    private void deactivate(String email) {
        String page = "/admin/users/" + handle(email);
        PlainClient administrator = client(Who.ADMINISTRATOR.email());
        administrator.post(page, form("version", field(administrator.get(page), "version"), "deed", "deactivate"));
    }

    /** Lets in again who was deactivated, as other tests know them. */
    void reactivateOne() {
        stored.change("UPDATE user_account SET active = true WHERE email = ?", Who.DEACTIVATED.email());
    }

    /** The client of whoever asks, with the cookies they have got so far. */
    PlainClient client(Who who) {
        return askers.get(who);
    }

    /** Somebody's client after what was asked for may have ended their session. */
    void signInAgain(Who who) {
        if (who.email() != null && who != Who.DEACTIVATED) {
            clients.remove(who.email());
            askers.put(who, client(who.email()));
        }
    }

    private PlainClient client(String email) {
        return clients.computeIfAbsent(email, key -> new PlainClient(product.address()).signIn(key));
    }

    String handle(String email) {
        return stored.text("SELECT handle FROM user_account WHERE email = ?", email);
    }

    /** Somebody who was invited a moment ago. */
    String someAccount() {
        PlainClient administrator = client(Who.ADMINISTRATOR.email());
        String key = UUID.randomUUID().toString();
        administrator.post("/admin/users/new", invitation(key));
        return key;
    }

    /** A subscriber who was added a moment ago. */
    String someSubscriber() {
        String key = UUID.randomUUID().toString();
        client(Who.LEAD.email()).post("/newsletters/subscribers/new", subscriber(key));
        return key;
    }

    /** The fields of a subscriber. */
    static String subscriber(String key) {
        return form(
                "key",
                key,
                "email",
                "reader." + key + "@example.org",
                "name",
                "Somebody Else",
                "language",
                "fr",
                "consentOn",
                "2021-01-02",
                "consentNote",
                "");
    }

    /** A month of which nobody has written anything, another one each time. */
    String month() {
        return YearMonth.of(1990, 1).plusMonths(months++).toString();
    }

    /** A mail that waits. */
    String waitingMail() {
        someAccount();
        return stored.text("SELECT max(id) FROM outgoing_mail WHERE sent_at IS NULL");
    }

    /** A mail of a mailing, which one may read. */
    String mailOfMailing() {
        String recipient = "reader." + UUID.randomUUID() + "@example.org";
        stored.change("INSERT INTO mailing (key, started_at) VALUES ('matrix', now()) ON CONFLICT DO NOTHING");
        stored.change("INSERT INTO mailing_edition (mailing_id, language, subject, text, html)"
                + " SELECT id, 'ES', 'Noticias', 'Hola', '<p>Hola</p>' FROM mailing WHERE key = 'matrix'"
                + " ON CONFLICT DO NOTHING");
        stored.change(
                "INSERT INTO outgoing_mail (message_id, recipient, language, subject, created_at, next_try, mailing_id)"
                        + " SELECT gen_random_uuid()::text, ?, 'ES', 'Noticias', now(), now(), id FROM mailing"
                        + " WHERE key = 'matrix'",
                recipient);
        return stored.text("SELECT id FROM outgoing_mail WHERE recipient = ?", recipient);
    }

    /** An entry of a list that nobody uses, as an address. */
    String entry() {
        String page = "/admin/lists/activity-types/MATRIX";
        PlainClient administrator = client(Who.ADMINISTRATOR.email());
        if (administrator.status(page) == 404) {
            administrator.post("/admin/lists/activity-types/new", form("deed", "save") + "&" + entry("MATRIX"));
        }
        return page;
    }

    /** The fields of an entry. */
    static String entry(String code) {
        String mark = UUID.randomUUID().toString();
        return form("code", code, "category", "ACTIVITY", "aliases", "", "names.es", "Ronda " + mark)
                + "&"
                + form("names.en", "Round " + mark, "names.pt", "Roda " + mark, "names.fr", "Ronde " + mark);
    }

    static String invitation(String key) {
        return form("key", key, "email", "new." + key + "@example.org") + "&" + details("Somebody New", "POL");
    }

    /** The fields of an account with one grant as staff. */
    static String details(String name, String component) {
        return form(
                "name",
                name,
                "language",
                "en",
                "zone",
                "Europe/Lisbon",
                "grants",
                "1",
                "role-0",
                "STAFF",
                "component-0",
                component);
    }

    /** The record of this kind that is meant; null where there is none for whoever asks. */
    Item item(String kind, Which which, Who who, Stage stage) {
        return switch (which) {
            case OWN -> who.writes() ? item(kind, who.email(), stage, false) : null;
            case POLICE -> item(kind, COLLEAGUE, stage, false);
            case JUSTICE -> item(kind, OUTSIDER, stage, false);
            case APPROVED -> item(kind, COLLEAGUE, Stage.APPROVED, false);
            case HELD_BACK -> item(kind, COLLEAGUE, Stage.APPROVED, true);
            case MISSING -> new Item(kind, new UUID(0, 0x4000), missingCode(kind), 1, stage, "arco");
            default -> null;
        };
    }

    private static String missingCode(String kind) {
        return switch (kind) {
            case "ACTIVITY" -> "POL-1999-RG-999";
            case "NEWS", "AGENDA" -> "1999-01-01-nothing";
            case "NEWS_TRANSLATION" -> "1999-01-01-nothing.en";
            default -> "arco-9999";
        };
    }

    /** Where the picture is that somebody uploaded, and that stands nowhere. */
    String upload(String email) {
        return uploads.computeIfAbsent(
                email, owner -> "/media-files/" + MediaLifeIT.uploaded(client(owner), MediaLifeIT.png(40, 30)));
    }

    /** The picture of a published news item, as it was before another test sent it to readers outside. */
    String approvedPicture() {
        String picture = stored.text("SELECT picture FROM news_item WHERE picture IS NOT NULL ORDER BY code LIMIT 1");
        stored.change("UPDATE media_file SET public_since = NULL WHERE code = ? AND public_since IS NOT NULL", picture);
        return picture;
    }

    /** Forgets what is no longer as it was made. */
    void changed() {
        items.values().removeIf(item -> !isAsMade(item));
    }

    private boolean isAsMade(Item item) {
        String now = stored.text(
                "SELECT state || ' ' || version FROM proposal WHERE uuid = ?",
                item.uuid().toString());
        String open = stored.text(
                "SELECT count(*) FROM proposal WHERE kind = ? AND code = ? AND state IN ('WRITING','WAITING','RETURNED')",
                item.kind(),
                item.code());
        String state = item.stage() == Stage.WAITING || item.stage() == Stage.APPROVED
                ? item.stage().name()
                : "WRITING";
        return (state + " " + item.version()).equals(now) && (item.stage() != Stage.APPROVED || "0".equals(open));
    }

    private Item item(String kind, String author, Stage stage, boolean heldBack) {
        Wanted wanted = new Wanted(kind, author, stage, heldBack);
        Item present = items.get(wanted);
        if (present == null) {
            present = made(wanted);
            items.put(wanted, present);
        }
        return present;
    }

    private Item made(Wanted wanted) {
        PlainClient author = client(wanted.author());
        String title = "Para la matriz " + UUID.randomUUID();
        FacesForm form = filled(wanted, author, title);
        if (wanted.stage() == Stage.BEGUN) {
            form.autosave();
        } else {
            String saved = location(form.press("save"));
            if (wanted.stage() != Stage.SAVED) {
                FacesForm.open(author, saved + "/edit").press("submit");
            }
        }
        if (wanted.stage() == Stage.APPROVED) {
            Item waiting = read(wanted, title, Stage.WAITING);
            client(wanted.author().equals(OUTSIDER) ? OTHER_REVIEWER : REVIEWER)
                    .post("/reviews/decide", decision(waiting) + "&decision=approve");
        }
        return read(wanted, title, wanted.stage());
    }

    /** The hidden fields of a decision on this record. */
    static String decision(Item item) {
        return form("kind", item.kind(), "item", item.uuid().toString(), "version", String.valueOf(item.version()));
    }

    private FacesForm filled(Wanted wanted, PlainClient author, String title) {
        return switch (wanted.kind()) {
            case "ACTIVITY" -> activity(author, title, wanted.heldBack());
            case "NEWS" ->
                FacesForm.open(author, "/news/new")
                        .with("headline", title)
                        .with("teaser", "Una frase sobre ello.")
                        .with("body", "Un texto sobre ello.");
            case "NEWS_TRANSLATION" -> translation(author, wanted.author(), title);
            case "AGENDA" ->
                FacesForm.open(author, "/agenda/new").with("title", title).with("when", "4 mar 2031");
            default ->
                FacesForm.open(author, "/networks/" + network(wanted.author()) + "/updates/new")
                        .with("kind", "MEETING_HELD")
                        .with("date", "4 mar 2021")
                        .with("title", title)
                        .with("text", "Un texto sobre ello.");
        };
    }

    /** Of an item that has none yet, of the component in which somebody works. */
    private FacesForm translation(PlainClient author, String email, String title) {
        String writer = network(email).equals(network(OUTSIDER)) ? OUTSIDER : COLLEAGUE;
        String item = made(new Wanted("NEWS", writer, Stage.APPROVED, false)).code();
        return FacesForm.open(author, "/news/" + item + "/translations/en/edit")
                .with("headline", title)
                .with("teaser", "One sentence about it.")
                .with("body-0", "A text about it.");
    }

    private static FacesForm activity(PlainClient author, String title, boolean heldBack) {
        FacesForm form = FacesForm.open(author, "/activities/new")
                .with("title", title)
                .with("type", "WORKSHOP")
                .with("held", "4 mar 2021")
                .with("countries_hinput", "HN");
        if (!heldBack) {
            return form;
        }
        String edited = location(form.press("save")) + "/edit";
        return FacesForm.open(author, edited).with("notBefore", "31 dic 2099");
    }

    /** A network of the component in which somebody works. */
    static String network(String email) {
        return email.equals(OUTSIDER) || email.equals(Who.OTHER_LEAD.email()) ? "ciberred" : "arco";
    }

    private Item read(Wanted wanted, String title, Stage stage) {
        String[] row = stored.text(
                        "SELECT uuid || '|' || coalesce(code, '') || '|' || version || '|' || state FROM proposal"
                                + " WHERE heading = ? ORDER BY id DESC LIMIT 1",
                        title)
                .split("\\|");
        String state = row[3].equals("WRITING") ? (row[1].isEmpty() ? "BEGUN" : "SAVED") : row[3];
        if (!state.equals(stage.name())) {
            throw new AssertionError("meant to be " + stage + ", is " + state + ": " + wanted);
        }
        return new Item(
                wanted.kind(),
                UUID.fromString(row[0]),
                row[1].isEmpty() ? null : row[1],
                Integer.parseInt(row[2]),
                wanted.stage(),
                network(wanted.author()));
    }

    /** The private address of somebody's feed: new each time, but for whom it was made before they were deactivated. */
    String feed(Who who) {
        if (formerFeed != null && who == Who.DEACTIVATED) {
            return formerFeed;
        }
        HttpResponse<String> page = client(who).post("/profile/feed", "");
        return find(page.body(), "https?://[^/]+(/feeds/[A-Za-z0-9_-]{43}/news.atom)");
    }
}
