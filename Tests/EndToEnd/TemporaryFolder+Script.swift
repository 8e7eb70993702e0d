import TemporaryFolders

extension TemporaryFolder {
    /// Writes a shell script that can be started as a worker.
    func script(_ lines: String, named name: String) throws -> String {
        try write("#!/bin/sh\n" + lines + "\n", to: name, mode: 0o755)
    }
}
