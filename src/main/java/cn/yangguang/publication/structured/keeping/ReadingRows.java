package cn.yangguang.publication.structured.keeping;

import cn.yangguang.catalogue.ContentElement;
import cn.yangguang.catalogue.keeping.IssuedItems;
import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.publication.structured.RowSet;
import cn.yangguang.publication.structured.SheetRows;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads files of rows in the background, one after another; whole or not at all. */
@Component
public class ReadingRows {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingRows.class);

    private final RowImports imports;
    private final RowSets sets;
    private final IssuedItems items;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rows").factory());

    ReadingRows(RowImports imports, RowSets sets, IssuedItems items, TransactionTemplate transaction, Journal journal) {
        this.imports = imports;
        this.sets = sets;
        this.items = items;
        this.transaction = transaction;
        this.journal = journal;
    }

    /** Begins at once with what waits, and returns. */
    public void begin() {
        thread.execute(this::readWaiting);
    }

    /** Reads all that waits. */
    void readWaiting() {
        for (Optional<RowImports.Waiting> next = imports.next(); next.isPresent(); next = imports.next()) {
            RowImports.Waiting file = next.get();
            try {
                read(file);
            } catch (DataIntegrityViolationException
                    | IllegalStateException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException e) {
                // it would fail again in the same way, and the next file waits behind it
                LOG.warn("rows of {}", file.name(), e);
                imports.refuse(file.id(), "这个文件的内容存不进表格，请检查后另存为 xlsx 再上传。", List.of(), 0);
            }
        }
    }

    private void read(RowImports.Waiting file) {
        List<ContentElement> elements = items.find(file.item())
                .map(issued -> issued.item().contentElements())
                .orElse(List.of());
        SheetRows read = SheetRows.read(
                file.name(), file.content(), elements, (done, total) -> imports.progress(file.id(), done, total));
        switch (read) {
            case SheetRows.Refused(String sentence) -> imports.refuse(file.id(), sentence, List.of(), 0);
            case SheetRows.Secret() -> secret(file);
            case SheetRows.Read rows
            when rows.rows().isEmpty() -> imports.refuse(file.id(), "没有一行可以采用。", rows.problems(), rows.faulty());
            case SheetRows.Read rows -> keep(file, rows);
        }
    }

    private void keep(RowImports.Waiting file, SheetRows.Read read) {
        transaction.executeWithoutResult(status -> {
            RowSet rows = sets.add(read.columns(), read.rows());
            if (!imports.read(file.id(), read, rows)) {
                status.setRollbackOnly();
            }
        });
    }

    private void secret(RowImports.Waiting file) {
        transaction.executeWithoutResult(status -> {
            imports.refuse(file.id(), "这个文件有密级标志，不得进入本系统，没有保存；这次上传已经记录。", List.of(), 0);
            journal.record(
                    Entry.of(file.by(), "publication.refuse-secret", "publication", file.publication(), "refused"));
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
