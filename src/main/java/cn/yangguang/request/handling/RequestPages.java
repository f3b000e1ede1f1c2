package cn.yangguang.request.handling;

import cn.yangguang.organization.Unit;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.organization.keeping.Organization;
import cn.yangguang.request.Answer;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.StageName;
import cn.yangguang.request.keeping.RequestLists;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.Choice;
import cn.yangguang.web.forms.Field;
import cn.yangguang.web.forms.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The cases within reach: those that are open first, by their last day. */
@Controller
class RequestPages {

    static final String PATH = "/desk/requests";
    private static final String OPEN = "OPEN";

    private final RequestLists lists;
    private final Organization organization;
    private final Clock clock;

    RequestPages(RequestLists lists, Organization organization, Clock clock) {
        this.lists = lists;
        this.organization = organization;
        this.clock = clock;
    }

    @Bean
    @Order(225)
    static NavigationEntry requestEntry() {
        return new NavigationEntry("依申请公开", PATH, Act.READ_REQUESTS.name());
    }

    @GetMapping(PATH)
    View list(
            Actor actor,
            @RequestParam(defaultValue = OPEN) String stage,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String applicant,
            @RequestParam(defaultValue = "1") int page) {
        Reach reach = Reach.of(actor, Act.READ_REQUESTS);
        if (reach.isEmpty()) {
            return Views.forbidden();
        }
        RequestLists.Filter filter = new RequestLists.Filter(
                stage.equals(OPEN),
                one(StageName.values(), stage),
                unit,
                one(Answer.values(), answer),
                TypedDay.read(from).orElse(null),
                TypedDay.read(to).orElse(null),
                RequestNumber.read(number).orElse(null),
                applicant.strip());
        Paging paging = Paging.of(page, lists.count(reach, filter));
        RequestPage.Listing listing = new RequestPage.Listing(
                lists.within(reach, filter, paging).stream().map(this::row).toList(),
                paging,
                filters(reach, stage, filter),
                !Reach.of(actor, Act.HANDLE_REQUESTS).isEmpty(),
                !Reach.of(actor, Act.EDIT_OFFICE_TERMS).isEmpty());
        return Views.html(shell -> Views.TEMPLATES.requestList(shell, listing));
    }

    private RequestPage.Row row(RequestLists.Row row) {
        return new RequestPage.Row(
                row.number().toString(),
                PATH + "/" + row.id(),
                row.applicant(),
                shortened(row.description()),
                row.unit(),
                Objects.toString(row.received(), "未确认"),
                RequestBadges.of(row.stage(), row.due(), row.late(), LocalDate.now(clock)));
    }

    static String shortened(String description) {
        return description.length() <= 60 ? description : description.substring(0, 60) + "…";
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<Field> filters(Reach reach, String stage, RequestLists.Filter filter) {
        List<Choice> stages = choices(StageName.values(), StageName::label);
        stages.addFirst(new Choice(OPEN, "未办结"));
        List<Choice> units = new ArrayList<>(List.of(new Choice("", "全部")));
        organization.tree().all().stream()
                .filter(unit -> reach.covers(unit.path()))
                .map(RequestPages::choice)
                .forEach(units::add);
        return List.of(
                Field.select("stage", "办到哪一步", stages).value(stage),
                Field.search("number", "登记编号").value(Objects.toString(filter.number(), "")),
                Field.search("applicant", "申请人姓名或证件号码（全称）").value(filter.applicant()),
                Field.select("unit", "单位", units).value(Objects.toString(filter.unit(), "")),
                Field.select("answer", "办理结果", choices(Answer.values(), Answer::label))
                        .value(filter.answer() == null ? "" : filter.answer().name()),
                Field.date("from", "收到日期从").value(filter.from()),
                Field.date("to", "到").value(filter.to()));
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.id().toString(), unit.name());
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "全部")));
        Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .forEach(choices::add);
        return choices;
    }
}
