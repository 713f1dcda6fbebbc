/**
 * The house as integration tests find it: what ships, on one Payara Micro with one empty database ({@link
 * eu.elpaccto.intranet.testing.IntranetOnMicro}), people invented for one test each ({@link
 * eu.elpaccto.intranet.testing.Office}), who act with nothing but their own roles, and the editors they write in ({@link
 * eu.elpaccto.intranet.testing.Desk}). Nothing in here stands in for a class of the product.
 */
package eu.elpaccto.intranet.testing;
