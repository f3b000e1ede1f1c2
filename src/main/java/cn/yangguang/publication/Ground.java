package cn.yangguang.publication;

/** Why information is not disclosed proactively: the exceptions of Articles 14 to 16 of the Regulation. */
public enum Ground {
    E14A("第十四条：依法确定为国家秘密", true),
    E14B("第十四条：法律、行政法规禁止公开", true),
    E14C("第十四条：公开后可能危及国家安全、公共安全、经济安全、社会稳定", true),
    E15("第十五条：涉及商业秘密、个人隐私，公开会损害第三方合法权益", false),
    E16A("第十六条第一款：人事管理、后勤管理、内部工作流程等内部事务信息", false),
    E16B("第十六条第二款：讨论记录、过程稿、磋商信函、请示报告等过程性信息", false),
    E16C("第十六条第二款：行政执法案卷信息", false);

    private final String label;
    private final boolean forbids;

    Ground(String label, boolean forbids) {
        this.label = label;
        this.forbids = forbids;
    }

    /** Article and content in Chinese. */
    public String label() {
        return label;
    }

    /** Whether it forbids disclosure altogether (Art. 14), also on request. */
    public boolean forbids() {
        return forbids;
    }
}
