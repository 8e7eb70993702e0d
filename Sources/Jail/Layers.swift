internal import CSandbox

extension Jail {
    /// One layer as it holds here, for `assay doctor` and for every stored verdict.
    public struct Layer: Sendable, Hashable {
        public var name: String
        public var holds: Bool
        public var detail: String
    }

    /// All layers but the system-call filter, which reports itself once it is on.
    public func layers() -> [Layer] {
        let namespaces =
            hasNamespaces
            ? Layer(name: "namespaces", holds: true, detail: "user, PID, mount, network, IPC, UTS; own file tree")
            : Layer(name: "namespaces", holds: false, detail: "\(namespaceFailure!); Landlock hides files instead")
        let landlock =
            landlockVersion > 0
            ? Layer(name: "landlock", holds: true, detail: "ABI \(landlockVersion)")
            : Layer(name: "landlock", holds: false, detail: "this kernel has none, or it is switched off")
        let limits = Layer(
            name: "rlimits", holds: true,
            detail: "CPU, address space, file size, \(Self.maximumDescriptors) descriptors, stack, no core"
                + ", \(Self.maximumThreads) threads")
        let folder =
            hasNamespaces
            ? Layer(name: "tmpfs", holds: true, detail: "\(Self.boxBytes >> 20) MiB, \(Self.boxEntries) entries")
            : Layer(
                name: "tmpfs", holds: false,
                detail: "the working folder is an ordinary private one; its size is watched every 30 ms")
        return [namespaces, landlock, limits, folder]
    }

    /// The system-call filter, after ``seal()``.
    public func filterLayer() -> Layer {
        Layer(
            name: "seccomp", holds: filter != nil,
            detail: filter?.listener != nil
                ? "allow-list; denied acts are reported by name" : "allow-list; denied acts are not reported")
    }
}
