package cn.yangguang.request.statistics;

import cn.yangguang.request.Answer;
import cn.yangguang.request.ApplicantKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table three: whatever was received by the end of the period and not answered before it, in exactly one group. So its
 * arithmetic holds by how it is made: what was new or carried over is answered or carried forward.
 */
record TableThree(List<Group> groups) {

    /**
     * Cases of one kind of applicant with one end.
     *
     * @param answer null where they are not answered in the period
     * @param fresh how many of them were received in the period
     * @param carried how many were received before it
     */
    record Group(ApplicantKind applicant, @Nullable Answer answer, long fresh, long carried) {

        long all() {
            return fresh + carried;
        }
    }

    TableThree {
        groups = List.copyOf(groups);
    }

    /** A cell; the column of all applicants is null. */
    long count(ReportRow row, @Nullable ApplicantKind column) {
        return groups.stream()
                .filter(group -> column == null || group.applicant() == column)
                .mapToLong(group -> counted(row, group))
                .sum();
    }

    private static long counted(ReportRow row, Group group) {
        Answer answer = group.answer();
        return switch (row) {
            case NEW -> group.fresh();
            case CARRIED -> group.carried();
            case FORWARD -> answer == null ? group.all() : 0;
            case RESULTS, TOTAL -> answer == null ? 0 : group.all();
            default -> answer != null && row.holds(answer.row()) ? group.all() : 0;
        };
    }
}
