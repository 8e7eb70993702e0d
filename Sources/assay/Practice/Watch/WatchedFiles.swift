internal import Foundation
internal import Glibc

/// Notices that a solution was saved, by looking again and again: that works on every file system.
struct WatchedFiles {
    private let path: String
    private var known: [String: Stamp]
    private var pending: [String: Stamp]?

    private struct Stamp: Equatable {
        let seconds: Int
        let nanoseconds: Int
        let size: Int
        let number: UInt64

        init(_ facts: stat) {
            seconds = facts.st_mtim.tv_sec
            nanoseconds = facts.st_mtim.tv_nsec
            size = Int(facts.st_size)
            number = UInt64(facts.st_ino)
        }
    }

    /// - Parameter path: of a file, or of a folder of several.
    init(_ path: String) {
        self.path = path
        known = Self.stamps(path)
    }

    /// Whether something was saved since the last time. It is told at the second look at the same state: an editor may
    /// empty a file before it fills it.
    mutating func haveChanged() -> Bool {
        let now = Self.stamps(path)
        guard now != known, !now.isEmpty else {
            pending = nil
            return false
        }
        guard now == pending else {
            pending = now
            return false
        }
        known = now
        pending = nil
        return true
    }

    private static func stamps(_ path: String) -> [String: Stamp] {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return [:] }
        guard facts.st_mode & S_IFMT == S_IFDIR else { return [path: Stamp(facts)] }
        var found: [String: Stamp] = [:]
        let names = FileManager.default.enumerator(atPath: path)
        while let name = names?.nextObject() as? String {
            var facts = stat()
            guard !name.contains("__pycache__"), stat("\(path)/\(name)", &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            found[name] = Stamp(facts)
        }
        return found
    }
}
