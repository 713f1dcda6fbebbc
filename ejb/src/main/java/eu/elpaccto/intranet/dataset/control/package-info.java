/**
 * What a new database starts with: reference lists always, the demo programme or generated data where the installation
 * asks for it. Records come in as people would bring them in; generated ones are written set-based, because they only
 * serve measuring.
 */
package eu.elpaccto.intranet.dataset.control;
