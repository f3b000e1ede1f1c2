package cn.yangguang.publication.findings;

import cn.yangguang.checks.Checks;
import cn.yangguang.checks.FileChecks;
import cn.yangguang.publication.Attachment;
import cn.yangguang.store.Store;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is found in a file, its name included; kept in memory by what the file is. */
@Component
class FileSpots {

    private static final int MOST_KEPT = 100_000;

    private final Cache<String, List<Spot>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((String file, List<Spot> spots) -> 10 + spots.size())
            .build();

    private final Store store;

    FileSpots(Store store) {
        this.store = store;
    }

    List<Spot> of(Attachment file) {
        return known.get(file.sm3() + file.name(), key -> look(file));
    }

    private List<Spot> look(Attachment file) {
        List<Spot> spots = new ArrayList<>();
        Checks.of(file.name()).stream()
                .filter(finding -> finding.kind().personal() && !finding.mayStay())
                .forEach(finding -> spots.add(Spot.in("文件名", null, file.name(), finding)));
        if (FileChecks.of(file.name(), bytes(file)) instanceof FileChecks.Outcome.Checked checked) {
            for (FileChecks.Piece piece : checked.pieces()) {
                piece.findings().stream()
                        .filter(finding -> !finding.mayStay())
                        .map(finding -> Spot.in(file.name() + "，" + piece.place(), null, piece.text(), finding))
                        .forEach(spots::add);
            }
            checked.carried().forEach(finding -> spots.add(Spot.carried(file.name(), finding)));
        }
        return spots.stream().distinct().toList();
    }

    /** The file itself; nothing where the store has lost it. */
    byte[] bytes(Attachment file) {
        return store.path(file.sm3())
                .map(path -> {
                    try {
                        return Files.readAllBytes(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(new byte[0]);
    }
}
