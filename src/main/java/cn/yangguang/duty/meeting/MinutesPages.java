package cn.yangguang.duty.meeting;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import cn.yangguang.web.Downloads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of a meeting as the file that was uploaded. */
@Controller
class MinutesPages {

    private final Meetings meetings;
    private final Store store;

    MinutesPages(Meetings meetings, Store store) {
        this.meetings = meetings;
        this.store = store;
    }

    @GetMapping(MeetingPages.PATH + "/{id}/minutes")
    ResponseEntity<Resource> minutes(Actor actor, @PathVariable UUID id) throws IOException {
        Meeting.Minutes minutes = meetings.find(Reach.of(actor, Act.READ_DUTIES), id)
                .map(Meeting::minutes)
                .orElse(null);
        Optional<Path> file = minutes == null ? Optional.empty() : store.path(minutes.sm3());
        if (minutes == null || file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentType type = store.find(minutes.sm3()).map(StoredFile::type).orElse(ContentType.UNKNOWN);
        return Downloads.file(
                minutes.name(), MediaType.parseMediaType(type.mediaType()), new FileSystemResource(file.get()));
    }
}
