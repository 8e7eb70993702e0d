import Foundation
import Glibc

/// Somebody with fewer rights than whoever runs the tests, so that the modes of files bind.
enum OtherUser {
    /// What starts a command as one; nothing where the tests themselves are no superuser.
    static let command: [String] =
        geteuid() == 0
        ? ["/usr/bin/setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups", "--"] : []

    /// Whether there is one that can run `assay`.
    static let isThere: Bool = succeeds(command + ["\(AssayProgram.folder)/assay", "--version"])

    /// What starts a command with a folder that nobody may write to; the folder is the first word behind it.
    ///
    /// A mount of one's own, since the superuser is bound by no mode.
    static let readOnlyMount: [String] =
        ["/usr/bin/unshare"] + (geteuid() == 0 ? ["-m"] : ["-U", "-r", "-m"])
        + ["/bin/sh", "-c", "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\""]

    /// Whether such mounts can be made here.
    static let hasReadOnlyMounts: Bool = {
        let folder = NSTemporaryDirectory() + "assay-mount-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return succeeds(readOnlyMount + [folder, "/bin/true"])
    }()

    private static func succeeds(_ command: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
