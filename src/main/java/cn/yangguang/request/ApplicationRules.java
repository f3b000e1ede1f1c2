package cn.yangguang.request;

import cn.yangguang.checks.personal.IdentityNumbers;
import cn.yangguang.request.clock.Channel;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What an application must say so that it can be worked on (Art. 29): what is wrong with one, by field, in Chinese. */
public final class ApplicationRules {

    /** How many characters a description has at most. */
    public static final int LONGEST = 5000;

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_WHY = 500;

    private final Application application;
    private final SequencedMap<String, String> problems = new LinkedHashMap<>();

    private ApplicationRules(Application application) {
        this.application = application;
    }

    /** The problems by the name of the field; none where it can be worked on. */
    public static SequencedMap<String, String> problems(Application application) {
        ApplicationRules rules = new ApplicationRules(application);
        rules.who();
        rules.identity();
        rules.contacts();
        rules.what();
        return rules.problems;
    }

    private void who() {
        Applicant applicant = application.applicant();
        String label = applicant.kind().citizen() ? "姓名" : "单位名称";
        line("name", applicant.name(), label);
        if (applicant.name().isEmpty()) {
            problems.put("name", "请填写" + label + "。");
        }
        line("contact", applicant.contact(), "联系人");
        if (!applicant.kind().citizen() && applicant.contact().isEmpty()) {
            problems.put("contact", "单位提出申请的，请填写联系人。");
        }
    }

    private void identity() {
        Applicant applicant = application.applicant();
        if (applicant.paper().personal() != applicant.kind().citizen()) {
            problems.put("paper", applicant.kind().citizen() ? "自然人请选择个人证件。" : "单位请选择统一社会信用代码或者其他登记证书。");
        } else if (applicant.identity().isEmpty()) {
            withoutNumber();
        } else if (!possible(applicant)) {
            problems.put("identity", wrong(applicant));
        }
        line("identity", applicant.identity(), "证件号码");
    }

    /** Whoever has none applies in another way: the portal is never the only one. */
    private void withoutNumber() {
        if (application.channel() == Channel.ONLINE) {
            problems.put("identity", "请填写证件号码；没有证件号码的，请到政府信息公开工作机构当面申请。");
        }
    }

    private static String wrong(Applicant applicant) {
        String label = applicant.paper().label();
        return applicant.identity().length() == 18
                ? label + "号码的地区、日期或者校验码对不上，请逐位核对。"
                : label + "号码应为 18 位，现有 " + applicant.identity().length() + " 位，请核对。";
    }

    private static boolean possible(Applicant applicant) {
        return switch (applicant.paper()) {
            case IDENTITY_CARD, RESIDENCE_PERMIT -> IdentityNumbers.possible(applicant.identity());
            case CREDIT_CODE -> CreditCode.possible(applicant.identity());
            default -> true;
        };
    }

    /** The organ must be able to answer, by the way that the applicant chose. */
    private void contacts() {
        Applicant applicant = application.applicant();
        line("phone", applicant.phone(), "联系电话");
        line("email", applicant.email(), "电子邮箱");
        line("address", applicant.address(), "通信地址");
        if (!applicant.email().isEmpty() && !applicant.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.put("email", "电子邮箱应像 name@example.cn。");
        }
        if (applicant.phone().isEmpty()
                && applicant.email().isEmpty()
                && applicant.address().isEmpty()) {
            problems.put("phone", "请至少填写一种联系方式：电话、电子邮箱或者通信地址。");
        }
        if (application.wanted().way() == Wanted.Way.EMAIL && applicant.email().isEmpty()) {
            problems.putIfAbsent("email", "选择电子邮件方式的，请填写电子邮箱。");
        }
        if (application.wanted().way() == Wanted.Way.POST && applicant.address().isEmpty()) {
            problems.putIfAbsent("address", "选择邮寄方式的，请填写通信地址。");
        }
    }

    private void what() {
        int length = application.description().length();
        if (length == 0) {
            problems.put("description", "请写明所需政府信息的名称、文号，或者便于查找的其他特征。");
        } else if (length > LONGEST) {
            problems.put("description", "描述现有 " + length + " 个字，最多 " + LONGEST + " 个字；更多材料请在受理后补交。");
        }
        if (application.manyWhy().length() > LONGEST_WHY) {
            problems.put("manyWhy", "理由最多 " + LONGEST_WHY + " 个字。");
        }
    }

    private void line(String field, String typed, String label) {
        if (typed.length() > LONGEST_LINE) {
            problems.put(field, label + "最多 " + LONGEST_LINE + " 个字。");
        }
    }
}
