package cn.yangguang.publication.importing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code import}: takes over what other systems have. */
@Command(name = "import", description = "导入其他系统里已有的内容", subcommands = PublicationsCommand.class)
public final class ImportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
