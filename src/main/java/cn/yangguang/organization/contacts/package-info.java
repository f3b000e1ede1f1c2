/**
 * Who is in charge of a unit's disclosure work and whom to call: {@link cn.yangguang.organization.contacts.Contacts} keeps
 * one row a unit, which the unit itself writes and confirms; the office sees them all, and asks for them again.
 */
@NullMarked
package cn.yangguang.organization.contacts;

import org.jspecify.annotations.NullMarked;
