package eu.elpaccto.intranet.user.boundary;

import eu.elpaccto.intranet.shared.Language;
import eu.elpaccto.intranet.user.Grant;
import java.time.ZoneId;
import java.util.List;

/** What an administrator edits about somebody. */
public record UserDetails(String name, String email, Language language, ZoneId zone, List<Grant> grants) {}
