package cn.yangguang.publication.importing;

import cn.yangguang.organization.Unit;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * One import, from its first line to its last.
 *
 * @param source what it is called
 * @param folder below which the files stand that the lines name
 * @param place whose pieces they are where no known unit issued them
 * @param publish whether they were before the public elsewhere
 * @param unknown the fields seen that mean nothing here; grows while lines are read
 */
record ImportRun(UUID id, String source, Path folder, Unit place, boolean publish, Set<String> unknown) {

    static ImportRun begun(ImportSource source, Unit place, boolean publish) {
        return new ImportRun(
                UUID.randomUUID(), source.name(), source.folder(), place, publish, new ConcurrentSkipListSet<>());
    }
}
