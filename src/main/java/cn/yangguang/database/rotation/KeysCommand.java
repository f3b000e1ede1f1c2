package cn.yangguang.database.rotation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code keys}: what is done with the keys of a data folder. */
@Command(name = "keys", description = "管理数据目录里的密钥", subcommands = RotateCommand.class)
public final class KeysCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
