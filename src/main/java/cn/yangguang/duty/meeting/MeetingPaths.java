package cn.yangguang.duty.meeting;

import cn.yangguang.duty.evidence.ThingPath;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a piece of evidence to the meeting that it is. */
@Component
class MeetingPaths implements ThingPath {

    @Override
    public Optional<String> of(String thing) {
        return thing.startsWith("meeting/") ? Optional.of("/desk/meetings/" + thing.substring(8)) : Optional.empty();
    }
}
