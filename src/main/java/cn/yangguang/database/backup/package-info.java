/**
 * The whole house in one file, and back: rows of one moment, files, and where they are wanted the keys.
 *
 * <p>Start at {@link cn.yangguang.database.backup.BackupCommand} and {@link
 * cn.yangguang.database.backup.RestoreCommand}. What the file looks like is in docs/decisions/0010. A table whose
 * comment begins with {@code passing:} is left out, such as who is signed in.
 */
@NullMarked
package cn.yangguang.database.backup;

import org.jspecify.annotations.NullMarked;
