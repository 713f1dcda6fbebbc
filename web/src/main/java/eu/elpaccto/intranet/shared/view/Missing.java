package eu.elpaccto.intranet.shared.view;

/** What was asked for does not exist, or not for this reader; both answers are the same 404. */
public class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
