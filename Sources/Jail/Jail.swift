internal import CSandbox
internal import Glibc

/// The sandbox around a worker, as it was found possible on this machine.
///
/// ``enter(standardLibrary:)`` builds the outer jail before the interpreter starts; ``seal()`` puts the
/// system-call filter on when the interpreter is warm. From then on every clone is a case.
public struct Jail: ~Copyable {
    /// Size and entries of the working folder's tmpfs.
    public static let boxOptions = "size=64m,nr_inodes=4096,mode=700"
    public static let boxBytes = 64 << 20
    public static let boxEntries = 4096
    /// Stack of the main thread, soft and hard: deep recursion ends in Python's own error before it.
    public static let stackBytes: UInt64 = 64 << 20
    /// Stack of every other thread, unless the candidate asks for more.
    public static let threadStackBytes = 1 << 20
    public static let maximumThreads = 64
    public static let maximumDescriptors = 64
    /// Largest single file, output streams included, before the watch gets to look.
    public static let fileBytes: UInt64 = 64 << 20

    /// The working folder inside the jail's own file tree.
    static let box = "/jail/box"
    /// Inside, the candidate is nobody.
    static let insideUser: UInt32 = 65534

    /// The worker has its own user, PID, mount, network, IPC and UTS namespaces and file tree.
    public let hasNamespaces: Bool
    /// Why not, when it has not.
    public let namespaceFailure: JailError?
    /// Landlock's version here, or 0.
    public let landlockVersion: Int32
    /// Working folder of every case.
    public let folder: String
    /// Descriptors that the worker keeps: Landlock's rules and its own PID namespace; -1 for none.
    public let landlockRules: Int32
    public let ownNamespace: Int32
    /// The worker's own `/proc/self/statm`; -1 where there is no `/proc`.
    public let memoryAccount: Int32
    public private(set) var filter: SystemCallFilter?

    init(
        namespaceFailure: JailError?, landlockVersion: Int32, folder: String, landlockRules: Int32, ownNamespace: Int32,
        memoryAccount: Int32
    ) {
        hasNamespaces = namespaceFailure == nil
        self.namespaceFailure = namespaceFailure
        self.landlockVersion = landlockVersion
        self.folder = folder
        self.landlockRules = landlockRules
        self.ownNamespace = ownNamespace
        self.memoryAccount = memoryAccount
    }

    /// Puts the system-call filter on. Irrevocable, and the last step before the first case.
    public mutating func seal() throws(JailError) {
        let token = sandbox_random()
        guard token >> 32 != 0 else { throw JailError(step: "draw the token", errno: EIO) }
        // The worker needs this to install the filter without being root.
        let error = sandbox_give_up_privileges()
        guard error == 0 else { throw JailError(step: "give up new privileges", errno: -error) }
        var filter = try SystemCallFilter(token: token, hasNamespaces: hasNamespaces)
        try filter.install()
        self.filter = filter
    }
}
