package cn.yangguang.demo.play;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: what there is to do with the invented district. */
@Command(name = "demo", description = "虚构的演示区", synopsisSubcommandLabel = "COMMAND", subcommands = PlayCommand.class)
public final class DemoCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
