package cn.yangguang.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The grounds on which information is not disclosed (条例 14 to 16). */
public enum Exemption {
    E14A("条例第十四条：依法确定为国家秘密"),
    E14B("条例第十四条：法律、行政法规禁止公开"),
    E14C("条例第十四条：公开后可能危及国家安全、公共安全、经济安全、社会稳定"),
    E15("条例第十五条：涉及商业秘密、个人隐私，公开会损害第三方合法权益"),
    E16A("条例第十六条第一款：人事管理、后勤管理、内部工作流程等内部事务信息"),
    E16B("条例第十六条第二款：讨论记录、过程稿、磋商信函、请示报告等过程性信息"),
    E16C("条例第十六条第二款：行政执法案卷信息");

    private final String words;

    Exemption(String words) {
        this.words = words;
    }

    /** The article and what it says, in Chinese. */
    public String words() {
        return words;
    }

    /** The ground of this name, as forms send it. */
    public static Optional<Exemption> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
