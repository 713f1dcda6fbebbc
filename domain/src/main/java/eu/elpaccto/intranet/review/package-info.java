/**
 * Review: the one mechanism by which unreviewed work becomes a record. A proposal holds a draft of any reviewed kind; it
 * is autosaved, submitted, returned with a reason or approved. Nobody approves what they wrote in. The mechanism knows no
 * reviewed feature: each contributes a draft type and what approval does.
 */
package eu.elpaccto.intranet.review;
