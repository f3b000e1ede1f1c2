/**
 * Where the rows are kept: a PostgreSQL that the program unpacks and runs by itself in its data folder, or one outside
 * it named by configuration.
 *
 * <p>Start at {@link cn.yangguang.database.Database#open}; what stands in the way comes back as {@link
 * cn.yangguang.database.Starting.Refused}. The data folder holds {@code postgres/} (programs and cluster), {@code
 * secrets/database} (the password, for its owner only), {@code log/postgres.log} and the {@code lock} that keeps two
 * programs apart.
 */
@NullMarked
package cn.yangguang.database;

import org.jspecify.annotations.NullMarked;
