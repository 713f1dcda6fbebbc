package eu.elpaccto.intranet.audit.control;

import eu.elpaccto.intranet.shared.Recorded;

/** Something that was done, with whoever did it and from where. */
record Deed(String actor, String actorName, String address, Recorded what) {}
