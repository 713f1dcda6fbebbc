package eu.elpaccto.intranet.user;

/** Identity of an account inside the house; outside, an account is known by its handle. */
public record UserId(long value) {

    /** The programme itself, for work that no person does: the first start, jobs. */
    public static final UserId SYSTEM = new UserId(0);
}
