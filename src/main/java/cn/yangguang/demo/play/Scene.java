package cn.yangguang.demo.play;

/** A thread of the story: what its people do on a day, through the same doors as everybody, in the day's transaction. */
interface Scene {
    void play(PlayedDay day);
}
