internal import Glibc

/// Starts programs with given files as their standard streams.
enum Child {
    /// The same small environment for everybody.
    private static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"]

    /// - Parameter variables: added to the environment.
    static func start(
        _ command: [String], input: Int32, output: Int32, error: Int32, variables: [String] = []
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, standard) in [(input, Int32(0)), (output, 1), (error, 2)] {
            posix_spawn_file_actions_adddup2(&actions, descriptor, standard)
        }
        var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = (environment + variables).map { strdup($0) } + [nil]
        defer { for string in argv + envp { free(string) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, command[0], &actions, nil, &argv, &envp)
        guard failure == 0 else { throw Broken("\(command[0]): \(String(cString: strerror(failure)))") }
        return process
    }

    /// Waits for the end; gives the status as wait(2) does.
    static func wait(for process: Int32) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
