internal import CSandbox
internal import Glibc

/// Entering the outer jail: who the worker is, what it sees, where its cases work.
extension Jail {
    /// What the command's environment can ask for, to see how Assay behaves where a layer is missing.
    public struct Options: Sendable {
        /// Do without namespaces.
        public var withoutNamespaces = false
        /// Folders that can be read beside the standard library's.
        public var packages: [String] = []
        public init() {}
    }

    /// Builds the outer jail around this process. With namespaces the worker goes on as a child of the
    /// calling process, which only waits for it and never returns from here.
    ///
    /// - Parameter standardLibrary: `/usr/lib/python3.11`; `libraries` are folders of shared libraries.
    public static func enter(
        standardLibrary: String, libraries: [String], options: Options
    ) throws(JailError) -> Jail {
        if geteuid() == 0 {
            let error = sandbox_become(insideUser)
            // Inside a namespace whose root may not be nobody, it stays whom it is, and the report says so.
            if error < 0, error != -EINVAL, error != -EPERM { throw JailError(step: "become nobody", errno: -error) }
        }
        let visible = readable(standardLibrary: standardLibrary, libraries: libraries + options.packages)
        var memory: Int32 = -1
        let failure = options.withoutNamespaces
            ? JailError(step: "use namespaces (switched off)", errno: EPERM) : enterNamespaces(visible, &memory)
        if failure != nil { memory = openMemoryAccount() }
        let folder = failure == nil ? box : try PrivateFolder.make()
        if failure != nil {
            // The command's end is seen on the socket instead, which leaves time to remove the folder.
            sandbox_outlive_parent()
        }
        let version = sandbox_landlock_abi()
        let rules = try landlockRules(version, readable: visible, folder: folder)
        guard failure == nil || version > 0 else {
            throw JailError(step: "hide files: neither namespaces nor Landlock are to be had", errno: failure!.errno)
        }
        let own = failure == nil ? sandbox_own_pidfd() : -1
        return Jail(
            namespaceFailure: failure, landlockVersion: version, folder: folder, landlockRules: rules,
            ownNamespace: own,
            memoryAccount: memory)
    }

    /// Only folders that exist, none inside another.
    private static func readable(standardLibrary: String, libraries: [String]) -> [String] {
        var folders: [String] = []
        for folder in [standardLibrary, "/usr/share/zoneinfo", "/usr/lib64"] + libraries.sorted() {
            var facts = stat()
            guard stat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { continue }
            guard !folders.contains(where: { folder == $0 || folder.hasPrefix($0 + "/") }) else { continue }
            folders.append(folder)
        }
        return folders
    }

    /// Nil when the caller now runs inside; otherwise why it does not.
    private static func enterNamespaces(_ visible: [String], _ memory: inout Int32) -> JailError? {
        let error = sandbox_unshare(insideUser)
        if error < 0 { return JailError(step: "make namespaces", errno: -error) }
        // The parent learns through this pipe whether the tree could be built.
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return JailError(step: "make a pipe", errno: errno) }
        let child = sandbox_fork()
        if child < 0 { return JailError(step: "start a PID namespace", errno: errno) }
        if child > 0 {
            close(ends[1])
            return waitFor(child, report: ends[0])
        }
        close(ends[0])
        _ = sandbox_die_with_parent()
        memory = openMemoryAccount()
        var answer = withView(visible) { view in sandbox_pivot(view) }
        write(ends[1], &answer, MemoryLayout<Int32>.size)
        if answer < 0 { _exit(1) }
        close(ends[1])
        return nil
    }

    private static func withView(_ visible: [String], _ body: (UnsafePointer<sandbox_view>) -> Int32) -> Int32 {
        var strings: [UnsafePointer<CChar>?] = visible.map { UnsafePointer(strdup($0)) }
        strings.append(nil)
        defer { for string in strings { free(UnsafeMutablePointer(mutating: string)) } }
        return strings.withUnsafeBufferPointer { list in
            boxOptions.withCString { options in
                var view = sandbox_view(directories: list.baseAddress, box_options: options)
                return body(&view)
            }
        }
    }

    /// The outer process: waits for the one inside and ends as it ends. Returns only when the inside could
    /// not be built, so that this process can go on without.
    private static func waitFor(_ child: Int32, report: Int32) -> JailError? {
        var answer: Int32 = -EIO
        read(report, &answer, MemoryLayout<Int32>.size)
        close(report)
        var status: Int32 = 0
        if answer < 0 {
            waitpid(child, &status, 0)
            return JailError(step: "build the file tree", errno: -answer)
        }
        // Holds nothing open, so that the command sees the worker's end at once.
        _ = sandbox_close_from(0)
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        _exit(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
    }

    /// To be opened by the process that goes on as the worker, while there is still a `/proc`.
    private static func openMemoryAccount() -> Int32 { open("/proc/self/statm", O_RDONLY | O_CLOEXEC) }

    private static func landlockRules(
        _ version: Int32, readable: [String], folder: String
    ) throws(JailError) -> Int32 {
        guard version > 0 else { return -1 }
        let rules = sandbox_landlock_create(version)
        guard rules >= 0 else { throw JailError(step: "make Landlock rules", errno: -rules) }
        for path in readable { _ = sandbox_landlock_allow(rules, version, path, false) }
        for device in ["/dev/null", "/dev/zero", "/dev/urandom"] {
            _ = sandbox_landlock_allow(rules, version, device, device == "/dev/null")
        }
        // The box is mounted anew between cases, and Landlock passes over the folder under a mount point; the
        // rule is on the one above, which is read-only but for the box.
        let error = sandbox_landlock_allow(rules, version, folder == box ? "/jail" : folder, true)
        guard error == 0 else { throw JailError(step: "allow the working folder", errno: -error) }
        return rules
    }
}
