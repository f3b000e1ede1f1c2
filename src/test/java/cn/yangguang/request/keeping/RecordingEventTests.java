package cn.yangguang.request.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may write down what in a case. */
class RecordingEventTests {

    /** The roles in their order, then every event with those of them that may. */
    private static final String TABLE = """
            .                     OFFICE REVIEWER HEAD CLERK SECRECY_REVIEWER SYSTEM_ADMIN SECURITY_ADMIN AUDITOR
            RECEIVED              yes    -        -    yes   -                -            -              -
            CORRECTION_ASKED      yes    -        -    yes   -                -            -              -
            CORRECTED             yes    -        -    yes   -                -            -              -
            CONSULTATION_SENT     yes    -        -    yes   -                -            -              -
            CONSULTATION_RECEIVED yes    -        -    yes   -                -            -              -
            CONSULTATION_ANSWERED yes    -        -    yes   -                -            -              -
            EXTENSION_ASKED       yes    -        -    yes   -                -            -              -
            EXTENDED              -      -        yes  -     -                -            -              -
            REASONS_ASKED         yes    -        -    yes   -                -            -              -
            REASONS_GIVEN         yes    -        -    yes   -                -            -              -
            DELAYED               -      -        yes  -     -                -            -              -
            FEE_NOTICE_STAMPED    yes    -        -    yes   -                -            -              -
            FEE_NOTICE_RECEIVED   -      -        yes  -     -                -            -              -
            FEE_PAID              yes    -        -    yes   -                -            -              -
            WITHDRAWN             yes    -        -    yes   -                -            -              -
            PROPOSED              yes    -        -    yes   -                -            -              -
            APPROVED              -      -        yes  -     -                -            -              -
            SENT_BACK             -      -        yes  -     -                -            -              -
            STAMPED               yes    -        -    yes   -                -            -              -
            SERVED                yes    -        -    yes   -                -            -              -
            ARCHIVED              yes    -        -    yes   -                -            -              -
            INTERNAL_DAY_SET      yes    -        -    yes   -                -            -              -
            NOTED                 yes    -        -    yes   -                -            -              -
            """;

    @Test
    void everyEventIsThoseRolesToWriteDownAndNobodyElses() {
        String heads = ". " + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" ")) + "\n";
        String rows = Arrays.stream(EventName.values())
                .map(event -> event + " " + may(event) + "\n")
                .collect(Collectors.joining());
        assertThat(heads + rows).isEqualTo(TABLE.replaceAll(" +", " "));
    }

    private static String may(EventName event) {
        List<Role> allowed = Role.allowing(RecordingEvent.act(event));
        return Arrays.stream(Role.values())
                .map(role -> allowed.contains(role) ? "yes" : "-")
                .collect(Collectors.joining(" "));
    }
}
