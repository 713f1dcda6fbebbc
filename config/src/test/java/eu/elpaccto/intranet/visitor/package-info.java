/** Somebody who uses the product over HTTP, for tests and measurements that need no real browser. */
package eu.elpaccto.intranet.visitor;
