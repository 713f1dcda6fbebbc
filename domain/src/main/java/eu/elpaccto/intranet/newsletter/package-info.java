/**
 * The newsletter: the monthly selection from what was published, sent to its readers in four languages. Words: issue (of a
 * month, called by it), section (news, media, articles, video, agenda, always in this order), edition (an issue in one
 * language, as it was sent). Issues are put together from reviewed records, which they refer to by code and never change,
 * and go through the same review as everything else.
 */
package eu.elpaccto.intranet.newsletter;
