/**
 * People: accounts, their grants (role, scope, validity) and how they sign in. Accounts are deactivated, never deleted;
 * nobody acts beyond a grant that holds today; an administrator is not thereby a reviewer.
 */
package eu.elpaccto.intranet.user;
