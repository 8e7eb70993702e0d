internal import Challenges

/// What lies in a folder of submissions, where candidates may have put anything: links to what others have handed in, too,
/// which they could not read themselves.
struct SubmittedFile {
    private let folder: ConfinedFolder
    /// As the folder was named.
    private let given: String
    /// How many parts of a path below the folder name what is one candidate's: nothing may lead out of it.
    var ownParts = 1
    /// More than any source may have; what is longer is not worth the memory.
    private static let mostBytes = 64 << 20

    init(root: String) throws(BatchError) {
        given = root
        do throws(ConfinedFolder.Failure) { folder = try ConfinedFolder(root) } catch {
            throw BatchError("\(root): \(error.reason)")
        }
    }

    /// The bytes of a regular file that lies in the folder, by whatever links inside of it.
    func read(_ path: String) throws(UnreadableSubmission) -> [UInt8] {
        try check(path)
        do throws(ConfinedFolder.Failure) { return try folder.read(path, atMost: Self.mostBytes) } catch {
            throw Self.unreadable(path, error)
        }
    }

    /// Refuses a path that leads out of what is its candidate's, or nowhere.
    func check(_ path: String) throws(UnreadableSubmission) {
        let parts = path.utf8.dropFirst(given.utf8.count).split(separator: UInt8(ascii: "/")).prefix(ownParts)
        let own = parts.reduce(into: Array(folder.root.utf8)) { $0 += [UInt8(ascii: "/")] + $1 }
        do throws(ConfinedFolder.Failure) {
            let place = Array(try folder.place(of: path).utf8)
            guard place == own || place.starts(with: own + [UInt8(ascii: "/")]) else { throw .leadsOut }
        } catch { throw Self.unreadable(path, error) }
    }

    private static func unreadable(_ path: String, _ failure: ConfinedFolder.Failure) -> UnreadableSubmission {
        let reason =
            failure == .leadsOut ? "leads out of what is this candidate's; put a copy in its place" : failure.reason
        return UnreadableSubmission(origin: path, reason: reason)
    }
}
