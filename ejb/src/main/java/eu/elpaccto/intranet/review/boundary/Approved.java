package eu.elpaccto.intranet.review.boundary;

import eu.elpaccto.intranet.review.ProposalKind;

/** A proposal was approved, and its record is as proposed. Fired within the transaction. */
public record Approved(ProposalKind kind, String code) {}
