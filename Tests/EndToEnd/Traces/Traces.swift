import Foundation
import Glibc
import Judging

/// What this machine and this process hold that a case, a worker or a lane could leave behind.
struct Traces: Sendable {
    /// Lines such as `mount: …`; comparing sets of them shows what is new.
    private let things: Set<String>
    private let program: String
    private let level: IsolationLevel

    /// - Parameters:
    ///   - program: copy of the worker's program that only the workers in question run.
    ///   - level: how they run, and with it who owns what they make.
    init(ofProgram program: String, at level: IsolationLevel) {
        self.program = program
        self.level = level
        let user = level.user
        // Folders of other tests, when these run as the very user that the workers run as; and of workers that others
        // started without namespaces, where ours can make none.
        let others = ["assay-test-", "TemporaryDirectory."] + (level.wantsNamespaces ? ["assay-box-"] : [])
        things = Set(
            Self.processes(running: program).map { "process \($0)" } + Self.mounts() + Self.messages()
                + ["/tmp", "/dev/shm", "/var/tmp"].flatMap { Self.files(in: $0, of: user, except: others) }
                + Self.descriptors())
    }

    /// What is there now and was not then. Processes take a moment to go when their namespace is killed, and other
    /// tests open files of their own, so it is looked at until nothing is left or the time is up.
    func remains(patience: Duration = .seconds(10)) -> [String] {
        let deadline = ContinuousClock.now + patience
        var left = Traces(ofProgram: program, at: level).things.subtracting(things)
        while !left.isEmpty, ContinuousClock.now < deadline {
            poll(nil, 0, 10)
            left.formIntersection(Traces(ofProgram: program, at: level).things)
        }
        return left.sorted()
    }

    /// Ids of all processes that run this file, whatever they call themselves.
    static func processes(running program: String) -> [Int32] {
        var wanted = stat()
        guard stat(program, &wanted) == 0 else { return [] }
        return ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { entry in
            guard let process = Int32(entry) else { return nil }
            var facts = stat()
            guard stat("/proc/\(process)/exe", &facts) == 0, facts.st_ino == wanted.st_ino,
                facts.st_dev == wanted.st_dev
            else { return nil }
            return process
        }
    }

    private static func lines(_ path: String) -> [String] {
        String(decoding: FileBytes.read(path) ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func mounts() -> [String] { lines("/proc/self/mountinfo").map { "mount: \($0)" } }

    /// Shared memory, semaphores and message queues of System V; their lines begin with key and id.
    private static func messages() -> [String] {
        ["shm", "sem", "msg"].flatMap { kind in
            lines("/proc/sysvipc/\(kind)").dropFirst().map { line in
                let fields = line.split(separator: " ")
                return "System V \(kind) object: key \(fields.first ?? "?"), id \(fields.dropFirst().first ?? "?")"
            }
        }
    }

    /// - Parameter others: beginnings of names that are not to be looked at.
    private static func files(in folder: String, of user: UInt32, except others: [String]) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).compactMap { name in
            var facts = stat()
            guard lstat("\(folder)/\(name)", &facts) == 0, facts.st_uid == user else { return nil }
            guard !others.contains(where: name.hasPrefix) else { return nil }
            return "file: \(folder)/\(name)"
        }
    }

    private static func descriptors() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []).compactMap { number in
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
            else {
                return nil
            }
            return "descriptor \(number): \(target)"
        }
    }
}
