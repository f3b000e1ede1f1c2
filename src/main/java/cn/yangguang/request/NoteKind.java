package cn.yangguang.request;

/** What is written into a case without moving it. */
public enum NoteKind {
    TALK("与申请人沟通"),
    SEARCH("检索情况"),
    JOINT_CONSULTATION("会商纪要"),
    TRANSFER("建议转其他机关"),
    REFERRAL("移送有关部门"),
    RECTIFICATION("更正本人信息"),
    CONVERSION("转为主动公开");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
