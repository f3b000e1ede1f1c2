package cn.yangguang.request.dispute;

import cn.yangguang.journal.Entry;
import cn.yangguang.journal.Journal;
import cn.yangguang.web.forms.FormProblems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes reconsiderations and lawsuits down, and what came of them: one entry in the journal each; who may is judged before. */
@Component
class RecordingRemedyCase {

    private final RemedyCases cases;
    private final Journal journal;
    private final Clock clock;

    RecordingRemedyCase(RemedyCases cases, Journal journal, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Stores it where nothing is wrong; gives the problems. */
    @Transactional
    FormProblems add(UUID by, RemedyCase one, LocalDate submitted) {
        FormProblems problems = RemedyRules.problems(one, cases.of(one.request()), submitted, LocalDate.now(clock));
        if (problems.isEmpty()) {
            cases.add(one);
            journal.record(Entry.of(by, "request.remedy", "request", one.request(), one.toString()));
        }
        return problems;
    }

    /**
     * Stores the result where nothing is wrong and nobody else wrote one since; gives the problems.
     *
     * @param seen the version that the person saw
     */
    @Transactional
    FormProblems end(UUID by, UUID request, UUID remedy, int seen, RemedyResult result, Optional<LocalDate> decided) {
        FormProblems problems = new FormProblems();
        Optional<RemedyCase> held =
                cases.held(remedy).filter(one -> one.request().equals(request));
        if (held.isEmpty()) {
            return problems.add("没有找到这件复议或者诉讼，请重新打开这一页。");
        }
        RemedyCase ended = held.get().ended(result, decided.orElse(null));
        if (held.get().version() != seen) {
            return problems.add(
                    "您打开这一页之后，有人登记了结果“" + held.get().result().label() + "”；您填写的是“" + result.label() + "”，请核对后再保存。");
        }
        RemedyRules.ended(ended, LocalDate.now(clock), problems);
        if (problems.isEmpty()) {
            cases.end(ended);
            journal.record(Entry.of(by, "request.remedy-result", "request", request, ended.toString()));
        }
        return problems;
    }
}
