internal import Foundation
internal import Glibc

/// A program as a whole process: what it costs, with everything it starts.
struct TimedProgram {
    let name: String
    let command: [String]
    var variables: [String] = []

    /// CPU and wall time of one run, in seconds. An exit status may say that something was found.
    func run() throws -> (cpu: Double, wall: Double) {
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(null) }
        let start = Instant.now()
        let process = try Child.start(command, input: null, output: null, error: null, variables: variables)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let wall = Double(Instant.now() - start) / 1e9
        guard status & 0x7F == 0, (status >> 8) & 0xFF <= 31 else { throw Broken("\(name) ended with status \(status)") }
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return (seconds(usage.ru_utime) + seconds(usage.ru_stime), wall)
    }

    /// A peer from PyPI: in `PATH`, or in the virtual environment that `ASSAY_PEERS` names.
    static func installed(_ name: String) -> String? {
        if let folder = ProcessInfo.processInfo.environment["ASSAY_PEERS"] {
            let path = "\(folder)/bin/\(name)"
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return Programs.installed(name)
    }
}
