package cn.yangguang;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: asked nothing, it says what there is. */
@Command(
        name = "./yangguang",
        description = "政务公开工作平台",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class})
class FrontDoor implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
