internal import Foundation

/// What `/proc` says of one process.
struct ProcessFacts {
    let id: Int32
    let parent: Int32
    let name: String
    let isZombie: Bool
    /// Its own CPU time and that of the children it has reaped, nanoseconds; in steps of the kernel's tick.
    let cpuNanos: Int64
    let residentBytes: Int

    /// Nil when there is no such process any more.
    init?(_ id: Int32) {
        guard let text = ProcessFacts.read("/proc/\(id)/stat"), let open = text.firstIndex(of: "("),
            let close = text.lastIndex(of: ")")
        else { return nil }
        // After the name, which may contain anything: state, parent, …; see proc(5) for the numbers of the fields.
        let fields = text[text.index(after: close)...].split(separator: " ")
        guard fields.count > 21, let parent = Int32(fields[1]) else { return nil }
        self.id = id
        self.parent = parent
        name = String(text[text.index(after: open)..<close])
        isZombie = fields[0] == "Z"
        let ticks = fields[11...14].reduce(0) { $0 + (Int64($1) ?? 0) }
        cpuNanos = ticks * (1_000_000_000 / Int64(sysconf(Int32(_SC_CLK_TCK))))
        residentBytes = (Int(fields[21]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// Open descriptors; nil where this user may not look.
    var descriptors: Int? { try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/fd").count }

    static func all() -> [ProcessFacts] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.compactMap { ProcessFacts($0) }
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = fread(&bytes, 1, bytes.count, file)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
