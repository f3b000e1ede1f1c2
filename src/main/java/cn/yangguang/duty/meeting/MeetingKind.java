package cn.yangguang.duty.meeting;

/** What kind of gathering it was. */
public enum MeetingKind {
    /** 专题会议: on open-government work alone; plans say how many a year. */
    SPECIAL("专题会议"),
    /** A session of the leadership that studied rules or policies of open government. */
    EXECUTIVE("常务会议学习"),
    TRAINING("业务培训"),
    /** 轮训: a training that everybody is to pass in turn. */
    ROTATION("轮训"),
    OTHER("其他");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    /** The kind as pages print it. */
    public String label() {
        return label;
    }

    /** Whether who was there counts as trained. */
    boolean trains() {
        return this == TRAINING || this == ROTATION;
    }
}
