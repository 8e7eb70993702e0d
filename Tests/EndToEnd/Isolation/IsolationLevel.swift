import Foundation
import Glibc

/// How much of the sandbox is to be had: the corpus has to be contained at each of these levels.
enum IsolationLevel: String, Sendable, CaseIterable, CustomStringConvertible {
    /// Everything that this machine has, started by whoever runs the tests.
    case full
    /// Started by an ordinary user.
    case ordinaryUser
    /// As where user namespaces are forbidden: Landlock and the filter alone.
    case withoutNamespaces

    var description: String {
        switch self {
        case .full: "all layers"
        case .ordinaryUser: "ordinary user"
        case .withoutNamespaces: "no namespaces"
        }
    }

    /// Nil if the level can be had here, else why not.
    var obstacle: String? {
        switch self {
        case .full: return nil
        case .ordinaryUser:
            if geteuid() != 0 { return "the tests do not run as root, so this is the same as all layers" }
            return Self.succeeds(Self.asUser + ["true"]) ? nil : "setpriv cannot change the user here"
        case .withoutNamespaces:
            return Self.succeeds(Self.asOther + Self.inUserNamespace + ["/bin/sh", "-c", Self.forbid])
                ? nil : "user namespaces cannot be made here, so that all layers are without them anyhow"
        }
    }

    /// Namespaces are to be had on this machine, by the word of a tool that is not ours.
    static let machineHasNamespaces = succeeds(
        (geteuid() == 0 ? asUser : [])
            + ["unshare", "--user", "--map-root-user", "--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "true"])

    var wantsNamespaces: Bool { self != .withoutNamespaces && Self.machineHasNamespaces }

    /// User that owns whatever the level's workers make.
    var user: UInt32 {
        guard geteuid() == 0 else { return geteuid() }
        return switch self {
        case .full: 65534
        case .ordinaryUser: Self.firstUser
        case .withoutNamespaces: Self.firstUser + 1
        }
    }

    /// The script that stands for the worker at this level.
    func script(around worker: String) -> String {
        switch self {
        case .full: return "exec '\(worker)' \"$@\""
        case .ordinaryUser: return "exec \(Self.asUser.joined(separator: " ")) '\(worker)' \"$@\""
        case .withoutNamespaces:
            let inside = "\(Self.forbid) && exec \"$0\" \"$@\""
            return
                "exec \((Self.asOther + Self.inUserNamespace).joined(separator: " ")) /bin/sh -c '\(inside)' '\(worker)' \"$@\""
        }
    }

    /// Users that nobody else is, another test run included: what is theirs has been made by our workers.
    private static let firstUser = 20_000 + UInt32(getpid() % 20_000) * 2

    private static func become(_ user: UInt32) -> [String] {
        ["setpriv", "--reuid", "\(user)", "--regid", "\(user)", "--clear-groups"]
    }

    private static let asUser = become(firstUser)
    private static let asOther = geteuid() == 0 ? become(firstUser + 1) : []
    private static let inUserNamespace = ["unshare", "--user", "--map-root-user"]
    /// The number is the namespace's own: nothing below it may have user namespaces, everything else may.
    private static let forbid = "echo 0 >/proc/sys/user/max_user_namespaces"

    private static func succeeds(_ command: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
