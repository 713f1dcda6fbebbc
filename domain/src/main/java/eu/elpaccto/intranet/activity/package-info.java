/**
 * Activities: what the programme does, by country. Words: reach (computed), involvement (a country or institution with
 * its role), stated countries (what a source says instead of listing them), headcount. Nothing here is typed that can be
 * computed, and nothing that was stated is thrown away.
 */
package eu.elpaccto.intranet.activity;
