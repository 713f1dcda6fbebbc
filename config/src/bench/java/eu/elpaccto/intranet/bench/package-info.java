/**
 * The benchmark: starts the product on a generated programme, drives its pages over 1, 8 and 32 connections with Gatling,
 * and prints one table. Figures of different machines cannot be compared, ratios of one run can.
 */
package eu.elpaccto.intranet.bench;
