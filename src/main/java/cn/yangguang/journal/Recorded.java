package cn.yangguang.journal;

import java.util.List;

/** What a transaction of this program takes down; who listens with its commit hears at once what the journal seals later. */
public record Recorded(List<Entry> entries) {

    public Recorded {
        entries = List.copyOf(entries);
    }
}
