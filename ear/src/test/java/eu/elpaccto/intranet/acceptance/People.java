package eu.elpaccto.intranet.acceptance;

/** People of the demo programme who appear in the journeys. */
final class People {

    /** Staff of the police component. */
    static final String STAFF = "ximena.urquidi@example.org";

    /** A colleague of hers, also staff of the police component. */
    static final String COLLEAGUE = "thibault.marchenoir@example.org";

    /** Leads the police component. */
    static final String LEAD = "camille.aubertin@example.org";

    /** Staff of the justice component. */
    static final String OUTSIDER = "klara.wendlandt@example.org";

    /** Leads the justice component. */
    static final String OTHER_LEAD = "nuria.valdecantos@example.org";

    static final String ADMINISTRATOR = "ingrid.lindqvistprado@example.org";

    private People() {}
}
